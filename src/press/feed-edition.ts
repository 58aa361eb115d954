/** The edition that is made for feeds named on the command line. */
import { readDocument } from '#format/detect.ts'
import { textOf } from '#source/read-text.ts'
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

interface About {
  readonly title?: string
  readonly language?: string
}

/** Whatever the feed is, the reader will say what is wrong with it; here it only lends its name. */
async function titleOf(feed: FeedArgument): Promise<About> {
  try {
    const loadedFrom = `http://localhost/${feed.url}`
    const read = await textOf(await feed.read(), loadedFrom)
    if (read.kind === 'failed') return {}
    const result = await readDocument(read.text, { loadedFrom, now: Date.now() })
    if (result.kind === 'unreadable') return {}
    const { title, language } = result.feed
    return { ...(title !== null && { title }), ...(language !== null && { language }) }
  } catch {
    return {}
  }
}
