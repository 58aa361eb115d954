/** The text of an article as the reader's own sanitizer leaves it, made without a browser. */
import type { Article, Picture } from '#edition/article.ts'
import { BODY_LABELS } from '#ui/body-labels.ts'

type RenderBody = typeof import('#markup/article-body.ts')

/** Paragraphs of letters and line breaks alone, which say something: the sanitizer leaves these as they are. */
function isPlain(html: string): boolean {
  const trimmed = html.trimEnd()
  if (!trimmed.endsWith('</p>') || /^\s*<p>\s*(?:null|undefined)\s*<\/p>$/i.test(trimmed)) return false
  return trimmed
    .slice(0, -'</p>'.length)
    .split('</p>')
    .every((part) => {
      const paragraph = part.trimStart()
      const text = paragraph.slice('<p>'.length).replaceAll('<br>', '')
      return paragraph.startsWith('<p>') && !/[<>]/.test(text) && /[\p{L}\p{N}]/u.test(text)
    })
}

/** Null for a text that shows nothing. `site` is where the edition will stand. */
export async function madeBody(article: Article, hero: Picture | null, site: string): Promise<string | null> {
  const { bodyHtml, headline } = article
  if (bodyHtml === null) return null
  if (isPlain(bodyHtml)) return bodyHtml
  const { document, renderBody, isEmptyBody } = await openDocument()
  const body = renderBody(bodyHtml, {
    base: article.url ?? article.source.url ?? article.source.feedUrl,
    site,
    headline,
    heroSrc: hero?.src ?? null,
    idPrefix: 'body-',
    secure: site.startsWith('https:'),
    labels: BODY_LABELS,
  })
  if (isEmptyBody(body)) return null
  const place = document.createElement('div')
  place.append(body)
  return place.innerHTML
}

interface Opened extends Pick<RenderBody, 'renderBody'> {
  readonly document: Document
  readonly isEmptyBody: typeof import('#markup/reveal.ts')['isEmptyBody']
}

let opened: Promise<Opened> | null = null

/** Made on the first need: an edition of plain texts never pays for it. */
function openDocument(): Promise<Opened> {
  opened ??= (async () => {
    const document = globalThis.document ?? (await newDocument())
    const [{ renderBody }, { isEmptyBody }] = await Promise.all([
      import('#markup/article-body.ts'),
      import('#markup/reveal.ts'),
    ])
    return { document, renderBody, isEmptyBody }
  })()
  return opened
}

/** The sanitizer and its passes look for a document where a browser has it. */
async function newDocument(): Promise<Document> {
  const { JSDOM } = await import('jsdom')
  const { window } = new JSDOM('<!doctype html><title></title>')
  const { document, HTMLImageElement } = window
  Object.assign(globalThis, { window, document, HTMLImageElement })
  return document
}
