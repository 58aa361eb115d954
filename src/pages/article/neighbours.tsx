/** Previous and next, inside the selection that the reader came from. */
import type { Article } from '#edition/article.ts'
import { isEverything, type Selection } from '#edition/selection.ts'
import type { ArticleHere } from '#query/use-article.ts'
import { articleAddress, frontAddress } from '#route/address.ts'
import { Link } from '#ui/link.tsx'
import { readingWords } from '#ui/reading-words.ts'
import { words } from '#ui/words.ts'

interface NeighboursProps {
  readonly shown: ArticleHere
  readonly selection: Selection
}

export function Neighbours({ shown, selection }: NeighboursProps) {
  const { before, after, found } = shown
  const [newer, older] = selection.sort === 'oldest' ? [after, before] : [before, after]
  return (
    <nav className="neighbours" aria-label={readingWords.moreIn}>
      {newer && <Neighbour article={newer} label={readingWords.newer} selection={selection} rel="prev" />}
      {older && <Neighbour article={older} label={readingWords.older} selection={selection} rel="next" />}
      <p className="to-list">
        <Link to={frontAddress(selection)}>
          {isEverything(selection) ? words.toFront : readingWords.backToList(found)}
        </Link>
      </p>
    </nav>
  )
}

interface NeighbourProps {
  readonly article: Article
  readonly label: string
  readonly selection: Selection
  readonly rel: 'prev' | 'next'
}

function Neighbour({ article, label, selection, rel }: NeighbourProps) {
  return (
    <Link className={`neighbour ${rel}`} rel={rel} to={articleAddress(article.slug, selection)}>
      <span className="label">{label}: </span>
      <span className="neighbour-headline" lang={article.language ?? undefined} dir={article.direction}>
        {article.headline}
      </span>
    </Link>
  )
}
