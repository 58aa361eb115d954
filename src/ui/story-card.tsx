/** A story in a list: section, kicker, headline, standfirst, byline, time and picture. */
import { memo, useContext } from 'react'
import type { Selection } from '#edition/selection.ts'
import { isSame } from '#lib/same.ts'
import { articleAddress } from '#route/address.ts'
import { Byline } from './byline.tsx'
import { useHereWord } from './here-word.ts'
import { Link } from './link.tsx'
import { Picture } from './picture.tsx'
import { useReadWord } from './read-word.ts'
import { SectionName } from './section-name.tsx'
import type { ShownStory } from './shown-story.ts'
import { Sought } from './sought.ts'
import { Time } from './time.tsx'
import { useWords } from './use-words.ts'
import { words } from './words.ts'

interface StoryCardProps {
  readonly article: ShownStory
  readonly selection: Selection
  readonly hues: ReadonlyMap<string, number>
  readonly shape: 'lead' | 'card' | 'row' | 'brief'
  readonly clock?: 'all' | 'clock'
  /** In a list that is not all on the page: which one, from 1. */
  readonly at?: number
  /** Of how many; -1 while nobody knows (WAI-ARIA, aria-setsize). */
  readonly of?: number
}

/** A front has dozens, and most of them are the same in the next list: drawn again only where something of it has changed. */
export const StoryCard = memo(
  ({ article, selection, hues, shape, clock = 'clock', at, of }: StoryCardProps) => {
    useWords()
    const { image, publishedAt } = article
    const { mark, snippets } = useContext(Sought)
    const teaser = snippets.get(article.id) ?? teaserOf(article)
    const read = useReadWord(article)
    const here = useHereWord(article)
    const Heading = shape === 'lead' ? 'h2' : 'h3'
    return (
      <article className={`story story-${shape}`} aria-posinset={at} aria-setsize={of}>
        <div className="story-text" lang={article.language ?? undefined} dir={article.direction}>
          <SectionName article={article} hues={hues} />
          <Heading className="headline" data-derived={article.headlineDerived || undefined}>
            <Link
              id={`story-${article.slug}`}
              data-place=""
              data-read={read}
              to={articleAddress(article.slug, selection)}
            >
              {mark(article.headline)}
            </Link>
          </Heading>
          {shape !== 'brief' && teaser && <p className="standfirst">{mark(teaser)}</p>}
          <div className="story-foot">
            {read && (
              <span className="visually-hidden" lang={words.language}>
                {read}
              </span>
            )}
            {shape !== 'brief' && <Byline article={article} />}
            {publishedAt && <Time moment={publishedAt} show={clock} />}
            {here && (
              <span className="here" lang={words.language} title={here}>
                <span className="visually-hidden">{here}</span>
              </span>
            )}
          </div>
        </div>
        {image && shape !== 'brief' && (
          <div className="story-picture">
            <Picture picture={image} loading={shape === 'lead' ? 'eager' : 'lazy'} decorative />
          </div>
        )}
      </article>
    )
  },
  isSameCard,
)

/** Answers bring the same stories again and again, as other objects. */
function isSameCard(before: StoryCardProps, after: StoryCardProps): boolean {
  const isLinked = before.hues === after.hues && before.selection === after.selection
  return isLinked && isSame(before, after)
}

/** More than the four lines that the style sheet leaves of it. */
const LONGEST = 1000

/** Where nothing announces the text, its first paragraph does; a derived headline has said that already. */
function teaserOf({ standfirst, headlineDerived, bodyText }: ShownStory): string | null {
  if (standfirst !== null || headlineDerived || bodyText === null) return standfirst
  return bodyText.slice(0, LONGEST).split('\n\n', 1)[0] ?? null
}
