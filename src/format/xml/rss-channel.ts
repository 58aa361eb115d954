/** The frame of an RSS feed, in the shape that feedsmith gives it; the same for its XML and its JSON. */
import { httpAddress } from '#edition/address.ts'
import type { FieldNames, Opened } from '#format/adapter.ts'
import type { FeedContext, NextPage } from '#format/feed.ts'
import { firstLabel, htmlLabel, listOf, type RawRecord, recordOf } from '#format/fields.ts'
import { rssDraft } from './rss-item.ts'
import { basesIn } from './xml-base.ts'
import { isFiledOnce } from './xml-filing.ts'
import { linkIn } from './xml-links.ts'
import { peopleIn } from './xml-people.ts'

const FIELDS: FieldNames = {
  id: 'guid',
  url: 'link',
  headline: 'title',
  published: 'pubDate',
  updated: 'atom:updated',
  body: 'content:encoded',
  authors: 'dc:creator',
  tags: 'category',
}

export function openRss(feed: RawRecord, context: FeedContext): Opened {
  const { loadedFrom } = context
  const { links } = recordOf(feed.atom)
  const self = linkIn(links, 'self')
  const items = listOf(feed.items)
  const title = htmlLabel(feed.title)
  const home = httpAddress(
    feed.link,
    [self, loadedFrom].map((base) => httpAddress(base, [loadedFrom])),
  )
  const plain = [home, loadedFrom]
  const frame = { bases: basesIn(feed, plain), plain, home, isFiledOnce: isFiledOnce(items), title }
  return {
    title,
    homeUrl: feed.link,
    feedUrl: self,
    language: firstLabel(feed.language, listOf(recordOf(feed.dc).languages)[0], recordOf(feed.xml).lang),
    people: peopleIn(
      title,
      recordOf(feed.dc).creators,
      recordOf(feed.atom).authors,
      recordOf(feed.itunes).author,
      feed.managingEditor,
    ),
    items,
    fields: FIELDS,
    draftOf: (item) => rssDraft(item, frame),
    next: nextOf(links, feed, home, context),
    problems: [],
  }
}

/** Paged feeds (RFC 5005) say where the next page is; WordPress has pages and does not say. */
function nextOf(
  links: unknown,
  feed: RawRecord,
  home: string | null,
  { loadedFrom }: FeedContext,
): NextPage | null {
  const said = linkIn(links, 'next') ?? linkIn(links, 'prev-archive')
  const address = httpAddress(said, [loadedFrom])
  if (address !== null) return { address, isGuess: false }
  const isWordPress = /\bwordpress\b/i.test(firstLabel(feed.generator) ?? '')
  const url = httpAddress(loadedFrom, [])
  if (!isWordPress || url === null || home === null || listOf(feed.items).length === 0) return null
  // A copy on another server has no pages.
  if (new URL(url).host !== new URL(home).host) return null
  const next = new URL(url)
  next.searchParams.set('paged', `${Number(next.searchParams.get('paged') ?? 1) + 1}`)
  return { address: next.href, isGuess: true }
}
