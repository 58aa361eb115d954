import type { ReactNode, RefObject } from 'react'
import type { Article } from '#edition/article.ts'
import { articleWords } from '#ui/article-words.ts'
import { Byline } from '#ui/byline.tsx'
import { useHereWord } from '#ui/here-word.ts'
import { readingWords } from '#ui/reading-words.ts'
import { SectionName } from '#ui/section-name.tsx'
import { words } from '#ui/words.ts'
import { Dateline } from './dateline.tsx'

interface ArticleHeadProps {
  readonly article: Article
  readonly hues: ReadonlyMap<string, number>
  readonly heading: RefObject<HTMLHeadingElement | null>
  readonly tools: ReactNode
}

/** Letters; what is longer is set smaller. */
const LONG_HEADLINE = 140

export function ArticleHead({ article, hues, heading, tools }: ArticleHeadProps) {
  const { headline, standfirst, readingTime, via, notes } = article
  const here = useHereWord(article)
  const isCorrected = notes.some(({ kind }) => kind === 'correction')
  return (
    <header className="article-head">
      <SectionName article={article} hues={hues} hasPath />
      <h1 ref={heading} tabIndex={-1} data-long={headline.length > LONG_HEADLINE || undefined}>
        {headline}
      </h1>
      {standfirst && !repeatsBody(article) && <p className="standfirst">{standfirst}</p>}
      <div className="article-foot">
        <div>
          <Byline article={article} linked="authors" />
          <div className="article-dates">
            <Dateline article={article} />
            {readingTime && (
              <span className="minutes" lang={words.language} dir={words.direction}>
                {readingWords.minutes(readingTime.minutes)}
              </span>
            )}
            {here && (
              <span className="here" lang={words.language} dir={words.direction}>
                {here}
              </span>
            )}
          </div>
        </div>
        {tools}
      </div>
      {isCorrected && (
        <p className="corrected" lang={words.language} dir={words.direction}>
          <a href="#correction">{articleWords.corrected}</a>
        </p>
      )}
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
  const start = lettersOf(standfirst)
  return start !== '' && lettersOf(bodyText.slice(0, standfirst.length * 2 + 50)).startsWith(start)
}

/** Tags that were taken out have left spaces, also before a full stop. */
function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '')
}
