/** Where an article of schema.org stands on the web, and by which id it is known. */
import { httpAddress } from '#edition/address.ts'
import { idOf, isRecord, type RawRecord } from '#format/fields.ts'
import { firstOf, type Look } from './json-ld-look.ts'

type Bases = readonly (string | null)[]

export interface Addresses {
  readonly id: string | null
  /** Only those that can be the article's own. */
  readonly urls: readonly string[]
}

/** `url`, then the page that it is the main thing of, then its `@id` if that is an address. */
export function addressesOf(look: Look, node: RawRecord, holder: RawRecord | null, bases: Bases): Addresses {
  const own = node['@id']
  const pages = look(node, 'mainEntityOfPage').map((page) => addressIn(look, page))
  const found = [...look(node, 'url'), ...pages, own]
  const around = holder === null ? [] : [...look(holder, 'url'), holder['@id']]
  const urls = [found, look(node, 'mainEntityOfPage').length > 0 ? [] : around].flatMap((list) =>
    list.flatMap((raw) => permalink(look, raw) ?? []),
  )
  const url = firstOf(urls, (raw) => httpAddress(raw, bases))
  return {
    id: ownId(own, url) ?? url ?? firstOf(look(node, 'identifier'), (raw) => identifier(look, raw)),
    urls,
  }
}

function addressIn(look: Look, value: unknown): unknown {
  if (!isRecord(value)) return value
  return typeof value['@id'] === 'string' ? value['@id'] : look(value, 'url')[0]
}

/** Null for what is no address, and for the home page: some sites name it in every article. */
function permalink(look: Look, raw: unknown): string | null {
  const value = addressIn(look, raw)
  if (typeof value !== 'string' || !/[/.]/.test(value)) return null
  const text = value.trim().replace(/^www\./i, 'https://www.')
  const url = httpAddress(text, ['https://example.org'])
  if (url === null || isHomePage(new URL(url))) return null
  return text.replace(/#(?:[a-z/_-]{0,40})$/i, '')
}

function isHomePage({ pathname, search, hash }: URL): boolean {
  return pathname === '/' && search === '' && !/\d/.test(hash)
}

/** An absolute IRI that is the article's alone. On another site than the article it is an example, copied with the rest. */
function ownId(raw: unknown, permalink: string | null): string | null {
  if (typeof raw !== 'string' || !/^[a-z][a-z\d+.-]*:/i.test(raw)) return null
  const url = httpAddress(raw, [])
  if (url === null) return idOf(raw)
  const isElsewhere = permalink !== null && siteOf(permalink) !== siteOf(url)
  return isElsewhere || isHomePage(new URL(url)) ? null : idOf(raw)
}

function identifier(look: Look, raw: unknown): string | null {
  return isRecord(raw) ? firstOf(look(raw, 'value', '@id'), idOf) : idOf(raw)
}

/** The last two names of the host: with and without `www.` are one site. */
function siteOf(url: string): string {
  return new URL(url).hostname.split('.').slice(-2).join('.')
}

/** The same for one page however its address is written. */
export function pageKey(address: string): string {
  const [bare = ''] = address.split(/[?#]/, 1)
  return bare.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '')
}
