/** The frame of an Atom feed, in the shape that feedsmith gives it; also of its copies in JSON. */
import { httpAddress } from '#edition/address.ts'
import type { FieldNames, Opened } from '#format/adapter.ts'
import type { FeedContext } from '#format/feed.ts'
import { firstLabel, isRecord, listOf, type RawRecord, recordOf } from '#format/fields.ts'
import { atomDraft, labelIn } from './atom-entry.ts'
import { basesIn } from './xml-base.ts'
import { isFiledOnce } from './xml-filing.ts'
import { linkIn } from './xml-links.ts'
import { peopleIn } from './xml-people.ts'

const FIELDS: FieldNames = {
  id: 'id',
  url: 'link',
  headline: 'title',
  published: 'published',
  updated: 'updated',
  body: 'content',
  authors: 'author',
  tags: 'category',
}

export function openAtom(feed: RawRecord, { loadedFrom }: FeedContext): Opened {
  const bases = basesIn(feed, [loadedFrom])
  const home = linkIn(feed.links, 'alternate')
  const title = labelIn(feed.title)
  const next = linkIn(feed.links, 'next') ?? linkIn(feed.links, 'prev-archive')
  const address = httpAddress(next, [loadedFrom])
  const entries = listOf(feed.entries).filter(isRecord)
  const frame = {
    bases,
    outer: loadedFrom,
    home: httpAddress(home, bases),
    isFiledOnce: isFiledOnce(entries),
    title,
  }
  return {
    title,
    homeUrl: httpAddress(home, bases),
    feedUrl: httpAddress(linkIn(feed.links, 'self'), bases),
    language: firstLabel(recordOf(feed.xml).lang, listOf(recordOf(feed.dc).languages)[0]),
    people: peopleIn(title, feed.authors, recordOf(feed.dc).creators),
    items: entries,
    fields: FIELDS,
    draftOf: (entry) => atomDraft(entry, frame),
    next: address === null ? null : { address, isGuess: false },
    problems: [],
  }
}
