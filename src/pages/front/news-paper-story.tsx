/** A story of the newspaper: who wrote it and when, as much of its text as a paper has room for, and its address. */
import { useLayoutEffect, useMemo, useRef } from 'react'
import type { Article } from '#edition/article.ts'
import { renderBody } from '#markup/article-body.ts'
import { isEmptyBody } from '#markup/reveal.ts'
import type { PaperStory } from '#query/use-paper.ts'
import { sharedArticle } from '#route/shared-address.ts'
import { articleWords } from '#ui/article-words.ts'
import { BODY_LABELS } from '#ui/body-labels.ts'
import { Byline } from '#ui/byline.tsx'
import { machineDate, showMoment } from '#ui/locale.ts'
import { PaperAddress } from '#ui/paper-address.tsx'
import { readingWords } from '#ui/reading-words.ts'
import { words } from '#ui/words.ts'
import { cutText } from './cut-text.ts'
import './news-paper-story.css'

interface NewsPaperStoryProps {
  readonly story: PaperStory
  readonly isLead: boolean
  /** Where the edition stands, absolute. */
  readonly place: string
}

export function NewsPaperStory({ story, isLead, place }: NewsPaperStoryProps) {
  const { article, text } = story
  const { headline, standfirst, sections, kicker, image, publishedAt, updatedAt } = article
  const body = useMemo(() => (text === 'here' ? bodyOf(article) : null), [text, article])
  const above = [sections[0], kicker].filter((part) => part != null).join(' · ')
  return (
    <article
      className={isLead ? 'paper-story paper-lead' : 'paper-story'}
      lang={article.language ?? undefined}
      dir={article.direction}
    >
      {above !== '' && <p className="paper-kicker">{above}</p>}
      <h3>{headline}</h3>
      {isLead && image && <img src={image.src} alt={image.alt ?? ''} referrerPolicy="no-referrer" />}
      {standfirst && <p className="paper-standfirst">{standfirst}</p>}
      <div className="paper-credit">
        <Byline article={article} />
        <p lang={words.language} dir={words.direction}>
          {publishedAt ? (
            <time dateTime={machineDate(publishedAt)}>{showMoment(publishedAt)}</time>
          ) : (
            words.noDate
          )}
          {publishedAt && updatedAt && updatedAt.ms > publishedAt.ms && (
            <>
              {` · ${readingWords.updated} `}
              <time dateTime={machineDate(updatedAt)}>{showMoment(updatedAt)}</time>
            </>
          )}
        </p>
      </div>
      {body && <Text body={body.text} />}
      <div lang={words.language} dir={words.direction}>
        {body?.isCut && <p className="paper-remark">{articleWords.paperCut}</p>}
        {!body && text !== 'coming' && <p className="paper-remark">{articleWords.paperNoText}</p>}
        <PaperAddress url={sharedArticle(article, place)} />
      </div>
    </article>
  )
}

function Text({ body }: { readonly body: DocumentFragment }) {
  const place = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    place.current?.replaceChildren(body.cloneNode(true))
  }, [body])
  return <div ref={place} className="paper-text" />
}

/** Null where there is nothing to read. */
function bodyOf(article: Article): { readonly text: DocumentFragment; readonly isCut: boolean } | null {
  if (article.bodyHtml === null) return null
  const text = renderBody(article.bodyHtml, {
    base: article.url ?? article.source.url ?? article.source.feedUrl,
    site: document.baseURI,
    headline: article.headline,
    heroSrc: article.image?.src ?? null,
    // Forty texts stand on one page.
    idPrefix: `paper-${article.slug}-`,
    secure: location.protocol === 'https:',
    labels: BODY_LABELS,
  })
  if (isEmptyBody(text)) return null
  return { text, isCut: cutText(text) }
}
