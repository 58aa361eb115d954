/** What a saved web page holds for a reader of articles: data for search engines, and the addresses of feeds. */
import { httpAddress } from '#edition/address.ts'
import { decodeHtmlText } from '#edition/entities.ts'
import { readGraph } from './json-ld-nodes.ts'

/** A page of a few megabytes has a handful of these. */
const MOST_BLOCKS = 200

/** Every block of JSON-LD that can be read; the broken ones are passed over. Linear in the length of the page. */
export function jsonLdIn(page: string): readonly unknown[] {
  const blocks: unknown[] = []
  const open = /<script\b([^<>]{0,1000})>/gi
  for (let found = open.exec(page); found && blocks.length < MOST_BLOCKS; found = open.exec(page)) {
    if (!/\btype\s*=\s*["']?application\/ld\+json\b/i.test(found[1] ?? '')) continue
    const end = page.toLowerCase().indexOf('</script', open.lastIndex)
    if (end === -1) break
    const block = parse(page.slice(open.lastIndex, end))
    if (block !== undefined) blocks.push(block)
    open.lastIndex = end
  }
  return blocks
}

/** Old pages hide it from old browsers. */
function parse(text: string): unknown {
  const bare = text
    .trim()
    .replace(/^(?:\/\/|\/\*)?\s*<!\[CDATA\[\s*(?:\*\/)?|^<!--/, '')
    .replace(/(?:(?:\/\/|\/\*)?\s*\]\]>\s*(?:\*\/)?|-->)$/, '')
  try {
    return JSON.parse(bare)
  } catch {
    return undefined
  }
}

export function hasArticle(nodes: readonly unknown[]): boolean {
  return readGraph(nodes).articles.length > 0
}

const FEED_TYPE = /\btype\s*=\s*["']?application\/(?:feed\+json|rss\+xml|atom\+xml)\b/i

/** Absolute addresses of the feeds that the page names, JSON Feed first. */
export function feedsNamedIn(page: string, base: string): readonly string[] {
  const links = [...page.slice(0, 500_000).matchAll(/<link\b([^<>]{0,2000})>/gi)].map(
    ([, attributes = '']) => attributes,
  )
  return links
    .filter((link) => /\brel\s*=\s*["']?[^"'>]*\balternate\b/i.test(link) && FEED_TYPE.test(link))
    .toSorted((a, b) => Number(b.includes('feed+json')) - Number(a.includes('feed+json')))
    .flatMap((link) => {
      const found = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(link)
      return httpAddress(decodeHtmlText(found?.[1] ?? found?.[2] ?? found?.[3] ?? ''), [base]) ?? []
    })
}
