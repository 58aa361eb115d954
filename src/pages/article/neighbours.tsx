/** Previous and next, inside the selection that the reader came from. */
import { Link } from 'react-router'
import type { Article } from '#edition/article.ts'
import { isEverything, type Selection } from '#edition/selection.ts'
import { articleAddress, frontAddress } from '#route/address.ts'
import { words } from '#ui/words.ts'

interface NeighboursProps {
  /** The selection's articles in the reader's order. */
  readonly articles: readonly Article[]
  readonly article: Article
  readonly selection: Selection
}

export function Neighbours({ articles, article, selection }: NeighboursProps) {
  const at = articles.findIndex(({ id }) => id === article.id)
  const before = at > 0 ? articles[at - 1] : undefined
  const after = at >= 0 ? articles[at + 1] : undefined
  const [newer, older] = selection.sort === 'oldest' ? [after, before] : [before, after]
  return (
    <nav className="neighbours" aria-label={words.moreIn}>
      {newer && <Neighbour article={newer} label={words.newer} selection={selection} rel="prev" />}
      {older && <Neighbour article={older} label={words.older} selection={selection} rel="next" />}
      <p className="to-list">
        <Link to={frontAddress(selection)}>
          {isEverything(selection) ? words.toFront : words.backToList(articles.length)}
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
