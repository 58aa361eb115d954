/** The list of pages that search engines read (sitemaps.org). */
import type { LaidFile } from '#press/layout/side-files.ts'
import { addressIn, type PressEdition } from '#press/press-edition.ts'
import { escapeXml } from './xml-text.ts'

export interface SitemapPage {
  /** Below the edition's folder, as an address. */
  readonly path: string
  /** Milliseconds; null where it is not known when the page last changed. */
  readonly lastmod: number | null
}

/** What the protocol allows in one file; bytes with room for the frame. */
const MOST_PAGES = 50_000
const MOST_BYTES = 49_000_000
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

/** One file, or an index with its parts before it. None where the site is not known: only full addresses count. */
export function sitemapsOf(edition: PressEdition, pages: readonly SitemapPage[]): readonly LaidFile[] {
  if (edition.siteUrl === null) return []
  const parts = partsOf(edition, pages)
  const [only] = parts
  if (only === undefined || parts.length === 1) {
    return [{ path: 'sitemap.xml', text: fileOf('urlset', only?.lines ?? []) }]
  }
  const files = parts.map(({ lines }, i) => ({
    path: `sitemap-${i + 1}.xml`,
    text: fileOf('urlset', lines),
  }))
  const index = parts.map(({ lastmod }, i) =>
    lineOf('sitemap', addressIn(edition, `sitemap-${i + 1}.xml`), lastmod),
  )
  return [...files, { path: 'sitemap.xml', text: fileOf('sitemapindex', index) }]
}

interface Part {
  readonly lines: string[]
  bytes: number
  lastmod: number | null
}

function partsOf(edition: PressEdition, pages: readonly SitemapPage[]): readonly Part[] {
  const parts: Part[] = []
  let part: Part | undefined
  for (const { path, lastmod } of pages) {
    const line = lineOf('url', addressIn(edition, path), lastmod)
    const bytes = Buffer.byteLength(line) + 1
    if (part === undefined || part.lines.length >= MOST_PAGES || part.bytes + bytes > MOST_BYTES) {
      part = { lines: [], bytes: 0, lastmod: null }
      parts.push(part)
    }
    part.lines.push(line)
    part.bytes += bytes
    if (lastmod !== null) part.lastmod = Math.max(part.lastmod ?? lastmod, lastmod)
  }
  return parts
}

function lineOf(name: 'url' | 'sitemap', address: string, lastmod: number | null): string {
  const changed = lastmod === null ? '' : `<lastmod>${new Date(lastmod).toISOString()}</lastmod>`
  return `<${name}><loc>${escapeXml(address)}</loc>${changed}</${name}>`
}

function fileOf(root: 'urlset' | 'sitemapindex', lines: readonly string[]): string {
  const body = lines.map((line) => `${line}\n`).join('')
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} ${NAMESPACE}>\n${body}</${root}>\n`
}
