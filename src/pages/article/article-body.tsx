/** The text, made safe at the moment it is shown; where there is none, a sentence and a way on. */
import { useContext, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Article, Picture } from '#edition/article.ts'
import { renderBody } from '#markup/article-body.ts'
import { isEmptyBody, watchPictures } from '#markup/reveal.ts'
import { BODY_LABELS } from '#ui/body-labels.ts'
import { readingWords } from '#ui/reading-words.ts'
import { MadeBody, useSettled } from '#ui/settled.ts'

interface ArticleBodyProps {
  readonly article: Article
  /** The picture that already stands above the text. */
  readonly hero: Picture | null
}

export function ArticleBody(props: ArticleBodyProps) {
  const isSettled = useSettled()
  // What stands in the page when it comes to life stays there for as long as it is read.
  const [isMade] = useState(!isSettled)
  return isMade && props.article.bodyHtml !== null ? (
    <MadeArticleBody {...props} />
  ) : (
    <RenderedBody {...props} />
  )
}

function MadeArticleBody({ article, hero }: ArticleBodyProps) {
  const place = useRef<HTMLDivElement>(null)
  const html = useContext(MadeBody)(article, hero)
  useLayoutEffect(() => (place.current ? watchPictures(place.current, BODY_LABELS) : undefined), [])
  return (
    <div
      className="body"
      ref={place}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: the press has sent it through the sanitizer; in a browser it is empty and nothing is set
      dangerouslySetInnerHTML={{ __html: html }}
    />
  )
}

function RenderedBody({ article, hero }: ArticleBodyProps) {
  const place = useRef<HTMLDivElement>(null)
  const { bodyHtml } = article
  const body = useMemo(
    () => bodyHtml && renderArticle(article, bodyHtml, hero?.src ?? null),
    [article, bodyHtml, hero],
  )
  const isEmpty = body ? isEmptyBody(body) : true
  useLayoutEffect(() => {
    if (!body || !place.current) return
    // A copy, because the nodes of a fragment leave it when they are placed.
    place.current.replaceChildren(body.cloneNode(true))
    return watchPictures(place.current, BODY_LABELS)
  }, [body])
  if (isEmpty) return <NoBody article={article} />
  return <div className="body" ref={place} />
}

function renderArticle(article: Article, html: string, heroSrc: string | null): DocumentFragment {
  return renderBody(html, {
    base: article.url ?? article.source.url ?? article.source.feedUrl,
    site: document.baseURI,
    headline: article.headline,
    heroSrc,
    idPrefix: 'body-',
    secure: location.protocol === 'https:',
    labels: BODY_LABELS,
  })
}

function NoBody({ article }: { readonly article: Article }) {
  return (
    <div className="body no-body">
      {article.standfirst && <p>{article.standfirst}</p>}
      <p className="hint">
        {article.bodyState === 'protected' ? readingWords.noBodyProtected : readingWords.noBody}
      </p>
      {article.url && (
        <p>
          <a href={article.url} rel="noopener noreferrer">
            {readingWords.original}
          </a>
        </p>
      )}
    </div>
  )
}
