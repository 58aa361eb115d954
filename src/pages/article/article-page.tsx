/** One article, from its section down to the way to the next. */
import { useEffect, useMemo, useRef } from 'react'
import { useNavigationType } from 'react-router'
import type { Selection } from '#edition/selection.ts'
import type { ArticleHere } from '#query/use-article.ts'
import type { Edition } from '#query/use-edition.ts'
import { useWholeArticle } from '#query/use-whole-article.ts'
import { heroOf } from '#ui/hero.ts'
import { LaterPage, spare } from '#ui/later.tsx'
import { Picture as ShownPicture } from '#ui/picture.tsx'
import { ArticleBody } from './article-body.tsx'
import { ArticleHead } from './article-head.tsx'
import { ArticleNotes } from './article-notes.tsx'
import { ArticleTools } from './article-tools.tsx'
import { AttachmentList } from './attachment-list.tsx'
import { BodyOnItsWay } from './body-on-its-way.tsx'
import { Further } from './further.tsx'
import { Neighbours } from './neighbours.tsx'
import { useAround } from './use-around.ts'
import { usePassagesWanted } from './use-passages-wanted.ts'

interface ArticlePageProps {
  readonly edition: Edition
  readonly shown: ArticleHere
  readonly selection: Selection
  /** Where this folder is published, absolute. */
  readonly appAddress: string
}

/** Without them the text is read all the same. */
const passages = spare(async () => (await import('./passages.tsx')).Passages)
const aroundText = spare(async () => (await import('./around-text.tsx')).AroundText)

const marks = spare(async () => (await import('./article-marks.tsx')).ArticleMarks)

export function ArticlePage({ edition, shown, selection, appAddress }: ArticlePageProps) {
  const { article: listed } = shown
  const whole = useWholeArticle(listed)
  const article = whole.kind === 'whole' ? whole.article : listed
  const { sections } = edition
  const hues = useMemo(() => new Map(sections.map(({ slug, hue }) => [slug, hue])), [sections])
  const heading = useArrival(article.id)
  const place = useRef<HTMLElement>(null)
  const hasPassages = usePassagesWanted() && whole.kind === 'whole'
  const image = heroOf(article)
  const around = useAround()
  const handedOn = { article, config: edition.config, appAddress }
  return (
    <>
      <article ref={place} className="article" lang={article.language ?? undefined} dir={article.direction}>
        <ArticleHead
          article={article}
          hues={hues}
          heading={heading}
          tools={<ArticleTools {...handedOn} around={around} />}
        />
        {image && (
          <figure className="hero">
            <ShownPicture key={image.src} picture={image} loading="eager" />
            {(image.caption || image.credit) && (
              <figcaption>
                {image.caption} {image.credit && <span className="credit">{image.credit}</span>}
              </figcaption>
            )}
          </figure>
        )}
        {whole.kind === 'whole' ? (
          <ArticleBody key={article.id} article={article} hero={image} />
        ) : (
          <BodyOnItsWay article={whole} />
        )}
        {hasPassages && <LaterPage page={passages} given={{ ...handedOn, place }} until={null} />}
        {whole.kind === 'whole' && (
          <LaterPage page={aroundText} given={{ ...handedOn, around, place }} until={null} />
        )}
        {whole.kind === 'whole' && (
          <LaterPage page={marks} given={{ article, appAddress, place }} until={null} />
        )}
        <ArticleNotes article={article} />
        <AttachmentList attachments={article.attachments} />
      </article>
      <Neighbours shown={shown} selection={selection} />
      <Further key={article.id} article={article} edition={edition} hues={hues} />
    </>
  )
}

/** A reader who came by a link begins at the headline, by eye and by ear; Back is left alone. */
function useArrival(id: string) {
  const heading = useRef<HTMLHeadingElement>(null)
  const type = useNavigationType()
  const arrived = useRef<string | null>(null)
  useEffect(() => {
    if (arrived.current === id) return
    arrived.current = id
    if (type !== 'POP') heading.current?.focus({ preventScroll: true })
  }, [id, type])
  return heading
}
