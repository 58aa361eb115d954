/** The text of a ninjs item, in the best of the forms that it comes in. */
import { htmlToText } from '#edition/markup.ts'
import { clean } from '#edition/text.ts'
import type { RawRecord } from '#format/fields.ts'
import { inRole, partsOf } from './ninjs-parts.ts'

export interface NinjsBody {
  readonly html: string | null
  readonly text: string | null
  readonly words: unknown
}

/** NITF and other XML stand beside the HTML of the same text, and are for machines. */
export function ninjsBody(item: RawRecord, headline: string | null): NinjsBody {
  const parts = partsOf(item, 'body', 'bodies').filter(
    ({ type, role }) => !/xml$/.test(type) || /html/.test(type + role),
  )
  const isHtml = ({ type, role, value }: (typeof parts)[number]) =>
    /html/.test(type) || /html/.test(role) || (type === '' && /<(?:p|div|section|br)\b/i.test(value))
  const html = inRole(parts.filter(isHtml), /^x?html5?$|^richhtml5$/, /html/) ?? parts.find(isHtml)
  const plain = parts.find((part) => !isHtml(part))
  return {
    html: html ? bareHtml(html.value, headline) : null,
    text: plain?.value ?? null,
    words: html?.words ?? plain?.words,
  }
}

/** Some agencies send a whole page: its head, and the headline once more, are no part of the text. */
function bareHtml(html: string, headline: string | null): string {
  const body = html.replace(/^[\s\S]{0,5000}?<body\b[^<>]*>/i, '').replace(/<\/body>\s*<\/html>\s*$/i, '')
  const title = /<h1\b[^<>]*>([\s\S]{0,500}?)<\/h1>/i.exec(body)
  const isRepeated = title && headline !== null && clean(htmlToText(title[1] ?? '')) === headline
  return isRepeated ? body.slice(0, title.index) + body.slice(title.index + title[0].length) : body
}
