/** `xml:base` (w3.org/TR/xmlbase): what relative addresses start from inside an element. */
import { httpAddress } from '#edition/address.ts'
import { decodeHtmlText } from '#edition/entities.ts'
import { escapeHtml } from '#edition/plain-body.ts'
import { recordOf } from '#format/fields.ts'

export type Bases = readonly (string | null)[]

/** Innermost first; a base may itself be relative to the one outside. */
export function basesIn(element: unknown, outer: Bases): Bases {
  const base = httpAddress(recordOf(recordOf(element).xml).base, outer)
  return base === null || base === outer[0] ? outer : [base, ...outer]
}

const TAG = /<[a-z][^<>]{0,4000}>/gi
const ADDRESS = /(\s(?:href|src|poster|cite)\s*=\s*)(?:"([^"]*)"|'([^']*)')/gi

/** An article keeps one address only, so the body's are made absolute where another base is set. */
export function rebased(html: string | null, base: string | null): string | null {
  if (html === null || base === null) return html
  return html.replace(TAG, (tag) =>
    tag.replace(ADDRESS, (whole, name: string, double: string | undefined, single: string | undefined) => {
      const raw = decodeHtmlText(double ?? single ?? '')
      const address = /^\s*(?:#|[a-z][\w+.-]*:)/i.test(raw) ? null : httpAddress(raw, [base])
      return address === null ? whole : `${name}"${escapeHtml(address)}"`
    }),
  )
}
