/** The text of a schema.org article, its liveblog posts, and what its publisher says beside it. */
import type { Note } from '#edition/article.ts'
import { escapeHtml, plainTextToHtml } from '#edition/plain-body.ts'
import type { Draft } from './draft.ts'
import { firstText, isRecord, labelOf, listOf, type RawRecord, recordOf } from './fields.ts'
import type { Graph } from './json-ld-nodes.ts'

const MARKUP = /<(?:p|br|div|h[1-6]|ul|ol|blockquote|figure)\b[^<>]*>/i

export function jsonLdBody(
  article: RawRecord,
  { resolve }: Graph,
): Pick<Draft, 'html' | 'text' | 'bodyState'> {
  const posts = listOf(article.liveBlogUpdate).map(resolve).filter(isRecord).map(postHtml).filter(Boolean)
  const written = firstText(article.articleBody, article.text)
  const isFree = !/^(?:false|https?:\/\/schema\.org\/False)$/i.test(String(article.isAccessibleForFree ?? ''))
  const bodyState = isFree ? null : 'partial'
  if (posts.length > 0) {
    return { html: [toHtml(written), ...posts].filter(Boolean).join('\n'), text: null, bodyState }
  }
  if (written !== null && MARKUP.test(written)) return { html: written, text: null, bodyState }
  // Plain by definition: each line is a paragraph, and a text in one piece stays in one piece.
  return { html: null, text: written?.replace(/\n+/g, '\n\n') ?? null, bodyState }
}

function toHtml(text: string | null): string {
  if (text === null) return ''
  return MARKUP.test(text) ? text : plainTextToHtml(text)
}

/** In the order of the source; the page folds away what is more than can be read. */
function postHtml(post: RawRecord): string {
  const headline = labelOf(post.headline) ?? labelOf(post.name)
  const date = labelOf(post.datePublished)
  const text = toHtml(firstText(post.articleBody, post.text, recordOf(post.articleBody)['@value']))
  if (headline === null && text === '') return ''
  const title = headline === null ? '' : `<h2>${escapeHtml(headline)}</h2>`
  const time = date === null ? '' : `<p><time datetime="${escapeHtml(date)}">${escapeHtml(date)}</time></p>`
  return `<section>${title}${time}${text}</section>`
}

export function jsonLdNotes(article: RawRecord, { resolve }: Graph): readonly Note[] {
  return [
    ...notesIn('correction', article.correction, resolve),
    ...notesIn('backstory', article.backstory, resolve),
  ]
}

function notesIn(kind: Note['kind'], raw: unknown, resolve: Graph['resolve']): Note[] {
  return listOf(raw)
    .map(resolve)
    .flatMap((one) => {
      const { text, articleBody, description } = recordOf(one)
      const label = labelOf(isRecord(one) ? firstText(text, articleBody, description) : one)
      // Many give the address of a page of corrections instead.
      return label === null || /^https?:\/\/\S+$/.test(label) ? [] : [{ kind, text: label }]
    })
}
