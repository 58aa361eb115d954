/** Masthead, columns, and the way back to where all of it can be read. */
import { useNow } from '#device/use-now.ts'
import type { PaperStory } from '#query/use-paper.ts'
import { articleWords } from '#ui/article-words.ts'
import { showToday } from '#ui/locale.ts'
import { PaperAddress } from '#ui/paper-address.tsx'
import { words } from '#ui/words.ts'
import { NewsPaperStory } from './news-paper-story.tsx'

interface NewsPaperProps {
  readonly stories: readonly PaperStory[]
  readonly title: string
  /** What is selected, in words; empty for everything. */
  readonly name: string
  /** In the selection. */
  readonly found: number
  readonly address: string
  readonly place: string
}

export function NewsPaper({ stories, title, name, found, address, place }: NewsPaperProps) {
  const now = useNow()
  const isBounded = found > stories.length
  return (
    <div className="news-paper">
      <header className="paper-head">
        <p className="paper-title" dir="auto">
          {title}
        </p>
        <div className="paper-line">
          <p>{showToday(now)}</p>
          <p dir="auto">{name}</p>
          <p>{words.articlesOf(found, found)}</p>
        </div>
        {isBounded && <p className="paper-bound">{articleWords.paperBounded(stories.length, found)}</p>}
      </header>
      <div className="paper-columns">
        {stories.map((story, i) => (
          <NewsPaperStory key={story.article.id} story={story} isLead={i === 0} place={place} />
        ))}
      </div>
      <footer className="paper-end">
        <PaperAddress url={address} />
      </footer>
    </div>
  )
}
