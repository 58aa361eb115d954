/** The edition that is made for feeds named on the command line. */
import type { FeedArgument } from './feed-argument.ts'

export async function editionFor(feeds: readonly FeedArgument[]): Promise<string> {
  const [first] = feeds
  const about = first ? await titleOf(first) : {}
  return JSON.stringify({
    title: about.title ?? first?.name ?? 'Lectern',
    ...(about.language && { language: about.language }),
    sources: feeds.map(({ url }) => ({ url })),
  })
}

/** Whatever the feed is, the reader will say what is wrong with it; here it only lends its name. */
async function titleOf(feed: FeedArgument): Promise<{ title?: string; language?: string }> {
  try {
    const document: unknown = JSON.parse(new TextDecoder().decode(await feed.read()))
    return { ...textAt(document, 'title'), ...textAt(document, 'language') }
  } catch {
    return {}
  }
}

function textAt(document: unknown, key: 'title' | 'language'): Partial<Record<typeof key, string>> {
  if (typeof document !== 'object' || document === null) return {}
  const value: unknown = Reflect.get(document, key)
  return typeof value === 'string' && value.trim() !== '' ? { [key]: value.trim() } : {}
}
