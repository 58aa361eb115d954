/** Many sources, one edition: every article once, under its own address, newest first. */
import type { Article } from './article.ts'
import { authorKey } from './author-key.ts'
import { calmNames } from './author-names.ts'
import { shortHash } from './slug.ts'

/** `now` in milliseconds: no date in the future pins an article above today's. Undated articles come last. Idempotent. */
export function mergeArticles(articles: readonly Article[], now: number): readonly Article[] {
  const once = calmNames(onceByAddress(onceById(articles)))
  return withOwnSlugs(once.toSorted((a, b) => sortKey(b, now) - sortKey(a, now)))
}

/** Milliseconds; the lowest number there is for undated articles, so that differences stay finite. */
function sortKey({ publishedAt, updatedAt }: Article, now: number): number {
  const moment = publishedAt ?? updatedAt
  return moment === null ? -Number.MAX_SAFE_INTEGER : Math.min(moment.ms, now)
}

/** Same id and address: one article, the newest text of it. Same id elsewhere: another article, renamed. */
function onceById(articles: readonly Article[]): Article[] {
  const addresses = new Map<string, string | null>()
  const kept = new Map<string, Article>()
  for (const article of articles) {
    const { id, url } = article
    if (!addresses.has(id)) addresses.set(id, url)
    const isOwner = addresses.get(id) === url
    const name = isOwner ? id : `${id} ${url ?? ''}`
    const before = kept.get(name)
    const own: Article = isOwner
      ? article
      : { ...article, id: name, warnings: [...article.warnings, 'id-repeated'] }
    kept.set(name, before ? newer(before, own) : own)
  }
  return [...kept.values()]
}

/** By date of change, then by the publisher's count; the later in the file where both say nothing. */
function newer(a: Article, b: Article): Article {
  const difference = (a.updatedAt?.ms ?? 0) - (b.updatedAt?.ms ?? 0) || (a.revision ?? 0) - (b.revision ?? 0)
  return difference > 0 ? a : b
}

/** Same address under two ids is one article if the headline says so too. */
function onceByAddress(articles: readonly Article[]): Article[] {
  const kept = new Map<string, Article>()
  for (const article of articles) {
    const { id, url, headline } = article
    const key = url === null ? `id ${id}` : `url ${url}\n${authorKey(headline)}`
    const before = kept.get(key)
    kept.set(key, before ? newer(before, article) : article)
  }
  return [...kept.values()]
}

/** The oldest keeps the short slug: links to it were made when nothing else had that name. */
function withOwnSlugs(articles: readonly Article[]): readonly Article[] {
  const taken = new Set<string>()
  const named = articles.toReversed().map((article) => {
    const slug = freeSlug(article, taken)
    taken.add(slug)
    return slug === article.slug ? article : { ...article, slug }
  })
  return named.reverse()
}

function freeSlug({ slug, id }: Article, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug
  const hashed = `${slug}-${shortHash(id)}`
  let free = hashed
  for (let i = 2; taken.has(free); i += 1) free = `${hashed}-${i}`
  return free
}
