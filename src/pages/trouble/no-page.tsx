import { Link } from '#ui/link.tsx'
import { Notice } from '#ui/notice.tsx'
import { readingWords } from '#ui/reading-words.ts'
import { words } from '#ui/words.ts'

export function NoPage() {
  return (
    <Notice title={readingWords.noPage}>
      <p>
        <Link to="/">{words.toFront}</Link>
      </p>
    </Notice>
  )
}
