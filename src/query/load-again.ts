/** A source read once more, brought together with what it was. Mostly its server says what it said before. */
import { mergeArticles } from '#edition/edition.ts'
import { type GotBytes, type ReadBytes, readText, textOf } from '#source/read-text.ts'
import type { LoadedSource, LoadOptions, SourceResult } from './load-source.ts'

type Load = (options: LoadOptions) => Promise<SourceResult>
export type Again = SourceResult | { readonly kind: 'same'; readonly source: LoadedSource }

/** `readBytes`: without it, the source is read as if for the first time. Rejects only where `signal` ended it. */
export async function loadAgain(
  before: LoadedSource,
  load: Load,
  options: LoadOptions,
  readBytes: ReadBytes | null = null,
): Promise<Again> {
  if (before.isComing) return load(options)
  const [document, ...others] = before.documents
  // Of several documents any may have changed.
  const isOne = document !== undefined && others.length === 0 && before.broken === null
  if (readBytes === null || !isOne) return together(before, await load(options))
  const { signal, onProgress } = options
  const onBytes = (bytes: number) => onProgress?.({ bytes, articles: 0 })
  const got = await readBytes(document, { signal, onBytes })
  if (got.kind === 'failed') return { kind: 'trouble', trouble: { kind: 'unread', failure: got.failure } }
  const print = printOf(got)
  if (print === before.print) return { kind: 'same', source: before }
  const text = textOf(got.bytes, got.address, got.link)
  const read: typeof readText = (address, how) => (address === document ? text : readText(address, how))
  return printed(print, together(before, await load({ ...options, read })))
}

function together(before: LoadedSource, result: SourceResult): SourceResult {
  return result.kind === 'loaded' ? { kind: 'loaded', source: refreshed(before, result.source) } : result
}

/**
 * An article that is not in the new answer has only left the feed's window, and stays; one that was taken back goes.
 * A newer text takes the place of the older one, by date of change and by the publisher's count.
 */
export function refreshed(before: LoadedSource, now: LoadedSource): LoadedSource {
  const gone = new Set(now.withdrawn)
  const addresses = new Map(now.articles.map(({ id, url }) => [id, url]))
  const standing = before.articles.filter(
    // Under a new address it is still the same article.
    ({ id, url }) => !gone.has(id) && (!addresses.has(id) || addresses.get(id) === url),
  )
  return {
    ...now,
    articles: mergeArticles([...standing, ...now.articles], Date.now()),
  }
}

/** What is under embargo, or dated ahead, becomes another thing by itself, and is read every time. */
function printed(print: string, result: SourceResult): SourceResult {
  if (result.kind === 'trouble') return result
  const { articles, problems } = result.source
  const now = Date.now()
  const isWaiting =
    problems.some(({ code }) => code === 'item-embargoed') ||
    articles.some(({ publishedAt, updatedAt }) => ((publishedAt ?? updatedAt)?.ms ?? 0) > now)
  return isWaiting ? result : { kind: 'loaded', source: { ...result.source, print } }
}

/** Length and two sums of 32 bits: that two texts which differ have the same is one chance in 10^19. After FNV-1a. */
function printOf({ bytes, address, link }: GotBytes): string {
  let [one, other] = [0x811c9dc5, 0x1000193]
  for (const byte of bytes) {
    one = Math.imul(one ^ byte, 0x01000193)
    other = Math.imul(other ^ byte, 0x85ebca6b)
  }
  return [bytes.length, one >>> 0, other >>> 0, address, link].join(' ')
}
