/** What the writer of XML gives, made fit for every reader of feeds. */
import { escapeHtml } from '#edition/plain-body.ts'
import { mendText } from '#edition/text.ts'

/** Looks at a run of spaces once, however long it is. */
const CDATA = /(?<!\s)\s*<!\[CDATA\[([\s\S]*?)\]\]>\s*/g

/**
 * Without what XML 1.0 forbids, and escaped in place of CDATA: the writer puts line ends around a CDATA section,
 * which would become part of ids and addresses, and old readers take comments out of it.
 */
export function plainXml(xml: string): string {
  return `${mendText(xml.replace(CDATA, (_, text: string) => escapeHtml(text))).trim()}\n`
}

/** For text between tags and for attributes in double quotes. */
export function escapeXml(text: string): string {
  return escapeHtml(mendText(text))
}
