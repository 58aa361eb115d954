/** Links as Atom writes them (RFC 4287, 4.2.7), in Atom feeds and inside RSS. */
import { firstText, isRecord, listOf, type RawRecord } from '#format/fields.ts'

/** All links of a kind, web pages before other representations; a link without a kind is the page itself. */
export function linksIn(links: unknown, kind: string): RawRecord[] {
  return listOf(links)
    .filter(isRecord)
    .filter(({ rel }) => relOf(rel) === kind)
    .toSorted((a, b) => Number(isOther(a)) - Number(isOther(b)))
}

/** As written. */
export function linkIn(links: unknown, kind: string): string | null {
  return firstText(...linksIn(links, kind).map(({ href }) => href))
}

function relOf(rel: unknown): string {
  const name = typeof rel === 'string' ? rel.trim().toLowerCase() : ''
  return name.replace(/^http:\/\/www\.iana\.org\/assignments\/relation\//, '') || 'alternate'
}

function isOther({ type }: RawRecord): boolean {
  return typeof type === 'string' && !/html/i.test(type)
}

/** Both on the same host. */
export function isAt(address: string | null, home: string | null): boolean {
  return address !== null && home !== null && hostOf(address) === hostOf(home)
}

function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '')
}
