/**
 * An edition on disk: JSON Feed 1.1 all the way down, so that any feed reader can follow `next_url` from feed.json to the
 * oldest article, with a side index for those who want to jump.
 *
 *     feed.json                     the newest, and where the archive begins
 *     archive/index.json            pages, counts and hashes; not a feed
 *     archive/authors.json          who is on which page; not a feed
 *     archive/2022/2022-09.json     list items of a year, a month or a part of one
 *     archive/2022/2022-09-b1.json  whole items, a pack of them
 */
import { createHash } from 'node:crypto'
import type { Article } from '#edition/article.ts'
import { fullItem, type Item, listItem } from './items.ts'
import { fill, MOST_PAGE_BYTES, type Shard, shardsOf } from './shards.ts'

export interface LayoutOptions {
  readonly title: string
  readonly language: string | null
  /** Where the edition will stand, with a slash at its end; null keeps every address relative. */
  readonly siteUrl: string | null
}

export interface LaidFile {
  /** With forward slashes, below the edition's folder. */
  readonly path: string
  readonly text: string
}

const NEWEST = 50
/** Raw bytes of a pack: an article opens with about a third of it over the line, and its neighbours come free. */
const MOST_PACK_BYTES = 96_000

/** Pages and packs first, the index after them, feed.json last: whoever reads in between finds what it is told of. */
export function* layOut(articles: readonly Article[], options: LayoutOptions): Generator<LaidFile> {
  const whole = wholeText(articles, options)
  if (whole !== null) {
    yield { path: 'feed.json', text: whole }
    return
  }
  const shards = shardsOf(articles, (article) => bytes(listItem(article, 'archive/2000/2000-01-p1-b1.json')))
  const laid: LaidShard[] = []
  for (const [i, shard] of shards.entries()) {
    const { page, packs, items } = layShard(shard, shards[i + 1], options)
    yield* packs
    yield page
    laid.push({ shard, items, hash: hashOf(page.text) })
  }
  yield { path: 'archive/authors.json', text: authorsText(laid) }
  yield { path: 'archive/index.json', text: indexText(articles.length, laid) }
  yield { path: 'feed.json', text: frontText(laid, options) }
}

/** Null where it is too much for a single file. */
function wholeText(articles: readonly Article[], options: LayoutOptions): string | null {
  const letters = articles.reduce((sum, { bodyHtml }) => sum + (bodyHtml?.length ?? 0) + 200, 0)
  const text = letters > MOST_PAGE_BYTES ? null : feedText(articles.map(fullItem), null, options)
  return text !== null && Buffer.byteLength(text) <= MOST_PAGE_BYTES ? text : null
}

interface LaidShard {
  readonly shard: Shard
  readonly items: readonly Item[]
  readonly hash: string
}

function layShard(shard: Shard, next: Shard | undefined, options: LayoutOptions) {
  const folder = folderOf(shard)
  // From the oldest on, so that a new article touches the last pack only.
  const withBody = shard.articles.filter(({ bodyHtml }) => bodyHtml !== null).toReversed()
  const heaps = fill(withBody, (article) => bytes(fullItem(article)), MOST_PACK_BYTES, 400)
  const packOf = new Map<Article, string>()
  const packs = heaps.map((heap, i) => {
    const name = `${shard.name}-b${i + 1}.json`
    const text = feedText(heap.toReversed().map(fullItem), null, options)
    for (const article of heap) packOf.set(article, `${name}?v=${hashOf(text)}`)
    return { path: `${folder}/${name}`, text }
  })
  const items = shard.articles.map((article) => listItem(article, packOf.get(article) ?? null))
  const link = next && address(`${folderOf(next)}/${next.name}.json`, folder, options)
  return {
    page: { path: `${folder}/${shard.name}.json`, text: feedText(items, link ?? null, options) },
    packs,
    items,
  }
}

function folderOf({ name }: Shard): string {
  return `archive/${name.slice(0, 4) === 'unda' ? 'undated' : name.slice(0, 4)}`
}

/** Other readers may resolve against the home page, so the whole address is written where it is known. */
function address(path: string, folder: string, { siteUrl }: LayoutOptions): string {
  if (siteUrl !== null) return new URL(path, siteUrl).href
  return '../'.repeat(folder === '' ? 0 : folder.split('/').length) + path
}

/** The newest once more, under addresses that start from here. */
function frontText(laid: readonly LaidShard[], options: LayoutOptions): string {
  const newest = laid
    .flatMap(({ shard, items }) => items.map((item) => movedUp(item, folderOf(shard))))
    .slice(0, NEWEST)
  const [first] = laid
  const next = first ? address(`${folderOf(first.shard)}/${first.shard.name}.json`, '', options) : null
  return feedText(newest, next, options)
}

function movedUp(item: Item, folder: string): Item {
  const { _lectern: extension } = item
  const body: unknown = extension === undefined ? null : Reflect.get(Object(extension), 'body')
  return typeof body === 'string'
    ? { ...item, _lectern: { ...Object(extension), body: `${folder}/${body}` } }
    : item
}

function feedText(
  items: readonly Item[],
  next: string | null,
  { title, language, siteUrl }: LayoutOptions,
): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    ...(siteUrl !== null && { home_page_url: siteUrl, feed_url: new URL('feed.json', siteUrl).href }),
    ...(language !== null && { language }),
    ...(next !== null && { next_url: next }),
    items,
  })
}

/** Which page has how many articles of which section: enough to draw a timeline and to know what to fetch. */
function indexText(total: number, laid: readonly LaidShard[]): string {
  const sections = [...new Set(laid.flatMap(({ shard }) => shard.articles.flatMap((one) => one.sections)))]
  const places = new Map(sections.map((name, i) => [name, i]))
  const pages = laid.map(({ shard, hash }) => {
    const counts = new Map<number, number>()
    for (const name of shard.articles.flatMap((one) => one.sections)) {
      const place = places.get(name) ?? 0
      counts.set(place, (counts.get(place) ?? 0) + 1)
    }
    return {
      p: `${folderOf(shard).slice('archive/'.length)}/${shard.name}`,
      n: shard.articles.length,
      v: hash,
      s: [...counts].flat(),
    }
  })
  return JSON.stringify({ total, sections, pages })
}

/** Each author with the places of their pages in the index and how many articles stand there. */
function authorsText(laid: readonly LaidShard[]): string {
  const authors = new Map<string, Map<number, number>>()
  for (const [place, { shard }] of laid.entries()) {
    for (const { name } of shard.articles.flatMap((one) => one.authors)) {
      const counts = authors.get(name) ?? new Map<number, number>()
      counts.set(place, (counts.get(place) ?? 0) + 1)
      authors.set(name, counts)
    }
  }
  return JSON.stringify({ authors: [...authors].map(([name, counts]) => [name, ...[...counts].flat()]) })
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}

function bytes(item: Item): number {
  return Buffer.byteLength(JSON.stringify(item))
}
