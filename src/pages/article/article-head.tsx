import type { RefObject } from 'react'
import type { Article } from '#edition/article.ts'
import type { EditionConfig } from '#query/edition-config.ts'
import { Byline } from '#ui/byline.tsx'
import { later } from '#ui/later.tsx'
import { readingWords } from '#ui/reading-words.ts'
import { SectionName } from '#ui/section-name.tsx'
import { ShareButton } from '#ui/share-button.tsx'
import { words } from '#ui/words.ts'
import { Dateline } from './dateline.tsx'
import { SaveButton } from './save-button.tsx'

interface ArticleHeadProps {
  readonly article: Article
  readonly hues: ReadonlyMap<string, number>
  readonly heading: RefObject<HTMLHeadingElement | null>
  readonly config: EditionConfig
  readonly appAddress: string
}

const shareArticle = later(async () => (await import('./share-article.tsx')).ShareArticle)

export function ArticleHead({ article, hues, heading, config, appAddress }: ArticleHeadProps) {
  const { headline, standfirst, readingTime, via } = article
  return (
    <header className="article-head">
      <SectionName article={article} hues={hues} hasPath />
      <h1 ref={heading} tabIndex={-1}>
        {headline}
      </h1>
      {standfirst && !repeatsBody(article) && <p className="standfirst">{standfirst}</p>}
      <div className="article-foot">
        <div>
          <Byline article={article} linked="authors" />
          <Dateline article={article} />
        </div>
        <div className="article-tools" lang={words.language} dir={words.direction}>
          {readingTime && <span className="minutes">{readingWords.minutes(readingTime.minutes)}</span>}
          <ShareButton
            name={readingWords.share}
            sheet={shareArticle}
            given={{ article, config, appAddress }}
          />
          <SaveButton key={article.id} article={article} appAddress={appAddress} />
        </div>
      </div>
      {via !== null && (
        <p className="via">
          <a href={via} rel="noopener noreferrer">
            {readingWords.linked}
          </a>
        </p>
      )}
    </header>
  )
}

/** Many feeds cut the summary from the first paragraph; nobody wants to read it twice. */
function repeatsBody({ standfirst, bodyText }: Article): boolean {
  if (standfirst === null || bodyText === null) return false
  const start = standfirst.replace(/[\s.…]+$/u, '').replace(/\s+/g, ' ')
  return bodyText
    .slice(0, start.length * 2 + 50)
    .replace(/\s+/g, ' ')
    .trimStart()
    .startsWith(start)
}
