import type { Article } from '#edition/article.ts'
import { sharedArticle } from '#route/shared-address.ts'
import { Byline } from '#ui/byline.tsx'
import { embedWords } from '#ui/embed-words.ts'
import { Picture } from '#ui/picture.tsx'
import { SectionName } from '#ui/section-name.tsx'
import { Time } from '#ui/time.tsx'
import { words } from '#ui/words.ts'
import { OutLink } from './out-link.tsx'

interface EmbeddedCardProps {
  readonly article: Article
  readonly shape: 'card' | 'row'
  readonly hues: ReadonlyMap<string, number>
  /** The edition's title. */
  readonly edition: string
  readonly appAddress: string
}

/** A headline that leads to its article; alone in its frame it has its picture and its first words. */
export function EmbeddedCard({ article, shape, hues, edition, appAddress }: EmbeddedCardProps) {
  const { headline, image, publishedAt, language, direction } = article
  const to = sharedArticle(article, appAddress)
  const teaser = article.standfirst ?? firstParagraph(article)
  const isCard = shape === 'card'
  return (
    <article className={`embed-${shape}`}>
      {isCard && image && (
        <div className="embed-picture">
          <Picture picture={image} loading="eager" decorative sizes="(min-width: 40rem) 40vw, 100vw" />
        </div>
      )}
      <div lang={language ?? undefined} dir={direction}>
        <SectionName article={article} hues={hues} />
        <h2 className="headline">
          <OutLink to={to}>{headline}</OutLink>
        </h2>
        {isCard && teaser && <p className="standfirst">{teaser}</p>}
        <div className="story-foot">
          <Byline article={article} />
          {publishedAt && <Time moment={publishedAt} />}
        </div>
        {isCard && (
          <p className="embed-foot" lang={words.language} dir={words.direction}>
            <OutLink to={to}>{embedWords.readOn(edition)}</OutLink>
          </p>
        )}
      </div>
    </article>
  )
}

/** More than the lines that the style sheet leaves of it. */
const LONGEST = 400

function firstParagraph({ bodyText, headlineDerived }: Article): string | null {
  if (bodyText === null || headlineDerived) return null
  return bodyText.slice(0, LONGEST).split('\n\n', 1)[0] ?? null
}
