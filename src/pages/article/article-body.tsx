/** The text, made safe at the moment it is shown; where there is none, a sentence and a way on. */
import { useLayoutEffect, useMemo, useRef } from 'react'
import type { Article, Picture } from '#edition/article.ts'
import { type BodyOptions, renderBody } from '#markup/article-body.ts'
import { isEmptyBody, watchPictures } from '#markup/reveal.ts'
import { words } from '#ui/words.ts'

interface ArticleBodyProps {
  readonly article: Article
  /** The picture that already stands above the text. */
  readonly hero: Picture | null
}

const LABELS: BodyOptions['labels'] = {
  openEmbed: words.embed,
  image: words.bodyImage,
  openPicture: words.openPicture,
  table: words.bodyTable,
  olderPosts: words.olderPosts,
}

export function ArticleBody({ article, hero }: ArticleBodyProps) {
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
    return watchPictures(place.current, LABELS)
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
    labels: LABELS,
  })
}

function NoBody({ article }: { readonly article: Article }) {
  return (
    <div className="body no-body">
      {article.standfirst && <p>{article.standfirst}</p>}
      <p className="hint">{article.bodyState === 'protected' ? words.noBodyProtected : words.noBody}</p>
      {article.url && (
        <p>
          <a href={article.url} rel="noopener noreferrer">
            {words.original}
          </a>
        </p>
      )}
    </div>
  )
}
