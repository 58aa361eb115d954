/**
 * An edition on disk: JSON Feed 1.1 all the way down, so that any feed reader can follow `next_url` from feed.json to the
 * oldest article, with a side index for those who want to jump.
 *
 *     feed.json                     the newest, and where the archive begins, with the hash of its index
 *     archive/index.json            pages, counts and hashes; not a feed
 *     archive/authors.json          who is on which page; not a feed
 *     archive/slugs/0.json          which page holds which article; not a feed
 *     archive/2022/2022-09.json     list items of a year, a month or a part of one
 *     archive/2022/2022-09-b1.json  whole items, a pack of them
 */
import type { Article } from '#edition/article.ts'
import { fullItem, type Item, listItem } from './items.ts'
import { fill, MOST_PAGE_BYTES, type Shard, shardsOf } from './shards.ts'
import { hashOf, type IndexedPage, type LaidFile, sideFiles } from './side-files.ts'

export interface LayoutOptions {
  readonly title: string
  readonly language: string | null
  /** Where the edition will stand, with a slash at its end; null keeps every address relative. */
  readonly siteUrl: string | null
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
  const shards = shardsOf(articles, measured(articles))
  const laid: LaidShard[] = []
  let held = 0
  for (const [i, shard] of shards.entries()) {
    const { page, packs, items } = layShard(shard, shards[i + 1], options)
    yield* packs
    yield page
    const name = `${folderOf(shard).slice('archive/'.length)}/${shard.name}`
    // Of a large archive only what stands on the front is kept.
    const isOnFront = held < NEWEST
    held += items.length
    laid.push({
      shard,
      items: isOnFront ? items : [],
      name,
      articles: shard.articles,
      hash: hashOf(page.text),
      bytes: [page, ...packs].reduce((sum, { text }) => sum + Buffer.byteLength(text), 0),
    })
  }
  const beside = [...sideFiles(articles.length, laid)]
  yield* beside
  const index = hashOf(beside.at(-1)?.text ?? '')
  yield { path: 'feed.json', text: frontText(laid, index, options) }
}

/** Null where it is too much for a single file. */
function wholeText(articles: readonly Article[], options: LayoutOptions): string | null {
  const letters = articles.reduce((sum, { bodyHtml }) => sum + (bodyHtml?.length ?? 0) + 200, 0)
  const text = letters > MOST_PAGE_BYTES ? null : feedText(articles.map(fullItem).map(write), null, options)
  return text !== null && Buffer.byteLength(text) <= MOST_PAGE_BYTES ? text : null
}

interface LaidShard extends IndexedPage {
  readonly shard: Shard
  readonly items: readonly Item[]
}

function layShard(shard: Shard, next: Shard | undefined, options: LayoutOptions) {
  const folder = folderOf(shard)
  // From the oldest on, so that a new article touches the last pack only.
  const withBody = shard.articles.filter(({ bodyHtml }) => bodyHtml !== null).toReversed()
  const whole = withBody.map((article) => ({ article, text: write(fullItem(article)) }))
  const heaps = fill(whole, ({ text }) => Buffer.byteLength(text), MOST_PACK_BYTES, 400)
  const packOf = new Map<Article, string>()
  const packs = heaps.map((heap, i) => {
    const name = `${shard.name}-b${i + 1}.json`
    const texts = heap.map((one) => one.text).toReversed()
    const text = feedText(texts, null, options)
    const address = `${name}?v=${hashOf(text)}`
    for (const { article } of heap) packOf.set(article, address)
    return { path: `${folder}/${name}`, text }
  })
  const items = shard.articles.map((article) => listItem(article, packOf.get(article) ?? null))
  const link = next && address(`${folderOf(next)}/${next.name}.json`, folder, options)
  return {
    page: { path: `${folder}/${shard.name}.json`, text: feedText(items.map(write), link ?? null, options) },
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
function frontText(laid: readonly LaidShard[], index: string, options: LayoutOptions): string {
  const newest = laid
    .flatMap(({ shard, items }) => items.map((item) => movedUp(item, folderOf(shard))))
    .slice(0, NEWEST)
  const [first] = laid
  const next = first ? address(`${folderOf(first.shard)}/${first.shard.name}.json`, '', options) : null
  return feedText(newest.map(write), next, options, { archive: 'archive/index.json', index })
}

function movedUp(item: Item, folder: string): Item {
  const { _lectern: extension } = item
  const body: unknown = extension === undefined ? null : Reflect.get(Object(extension), 'body')
  return typeof body === 'string'
    ? { ...item, _lectern: { ...Object(extension), body: `${folder}/${body}` } }
    : item
}

/** `items` are written already: a text is measured before it is put anywhere, and there are many. */
function feedText(
  items: readonly string[],
  next: string | null,
  { title, language, siteUrl }: LayoutOptions,
  extension?: Item,
): string {
  const head = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    ...(siteUrl !== null && { home_page_url: siteUrl, feed_url: new URL('feed.json', siteUrl).href }),
    ...(language !== null && { language }),
    ...(next !== null && { next_url: next }),
    ...(extension && { _lectern: extension }),
  })
  return `${head.slice(0, -1)},"items":[${items.join(',')}]}`
}

function write(item: Item): string {
  return JSON.stringify(item)
}

/** How long each list item will be, in bytes, but for the name of its pack. */
function measured(articles: readonly Article[]): (article: Article) => number {
  const bytes = new Map<Article, number>()
  for (const article of articles) {
    bytes.set(article, Buffer.byteLength(write(listItem(article, 'archive/2000/2000-01-p1-b1.json'))))
  }
  return (article) => bytes.get(article) ?? 0
}
