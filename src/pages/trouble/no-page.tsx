import { Link } from 'react-router'
import { Notice } from '#ui/notice.tsx'
import { words } from '#ui/words.ts'

export function NoPage() {
  return (
    <Notice title={words.noPage}>
      <p>
        <Link to="/">{words.toFront}</Link>
      </p>
    </Notice>
  )
}
