/** Reads from a WordPress export the few fields that feedsmith passes over, item by item. */
import { decodeHtmlText } from '#edition/entities.ts'

export type Fields = Readonly<Record<string, string>>

const MARK =
  /<!\[CDATA\[|<item[\s>]|<(wp:(?:post_type|status|post_date_gmt|post_modified_gmt|post_name|post_id|post_password|attachment_url|meta_key|meta_value|author_login|author_display_name)|excerpt:encoded)>/g

interface Export {
  readonly found: readonly Fields[]
  /** What people type to log in → what they are called. */
  readonly names: ReadonlyMap<string, string>
}

/** One pass; what stands in a CDATA section is text, whatever it looks like. */
export function scanExport(xml: string): Export {
  const found: Map<string, string>[] = []
  const names = new Map<string, string>()
  let [key, login] = ['', '']
  MARK.lastIndex = 0
  for (let mark = MARK.exec(xml); mark; mark = MARK.exec(xml)) {
    const [whole, name] = mark
    if (name === undefined) {
      if (whole.startsWith('<item')) found.push(new Map())
      else MARK.lastIndex = after(xml, ']]>', MARK.lastIndex)
      continue
    }
    const end = endOf(xml, name, MARK.lastIndex)
    const value = textIn(xml.slice(MARK.lastIndex, end))
    MARK.lastIndex = end
    if (name === 'wp:author_login') login = value
    else if (name === 'wp:author_display_name') names.set(login, value || login)
    else if (name === 'wp:meta_key') key = value
    else if (name !== 'wp:meta_value') found.at(-1)?.set(name, value)
    else if (key === '_thumbnail_id') found.at(-1)?.set(key, value)
  }
  return { found: found.map((fields) => Object.fromEntries(fields)), names }
}

/** A CDATA section may hold the end tag as text. */
function endOf(xml: string, name: string, from: number): number {
  const isText = xml.startsWith('<![CDATA[', from)
  const end = xml.indexOf(isText ? `]]></${name}>` : `</${name}>`, from)
  return end === -1 ? xml.length : end
}

function textIn(raw: string): string {
  if (!raw.startsWith('<![CDATA[')) return decodeHtmlText(raw).trim()
  return raw.replaceAll(']]><![CDATA[', '').replace('<![CDATA[', '').trim()
}

function after(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from)
  return at === -1 ? xml.length : at + mark.length
}
