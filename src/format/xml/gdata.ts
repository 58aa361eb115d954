/** Atom written as JSON, as Blogger and other Google services do (`{feed: {entry: [{title: {$t}}]}}`), in feedsmith's shape. */
import { isRecord, type RawRecord } from '#format/fields.ts'
import { attributeIn, childrenOf, textIn, textsIn } from './rss-json-values.ts'

export function gdataFeed(feed: RawRecord): RawRecord {
  return {
    title: constructIn(feed, 'title'),
    links: linksOf(feed),
    authors: authorsOf(feed),
    xml: { lang: feed['xml:lang'] ?? feed.xml$lang },
  }
}

export function gdataEntry(entry: RawRecord): RawRecord {
  return {
    id: textsIn(entry, 'id')[0],
    title: constructIn(entry, 'title'),
    summary: constructIn(entry, 'summary'),
    content: constructIn(entry, 'content'),
    links: linksOf(entry),
    authors: authorsOf(entry),
    published: textsIn(entry, 'published')[0],
    updated: textsIn(entry, 'updated')[0],
    categories: childrenOf(entry, 'category').map((category) => ({
      term: attributeIn(category, 'term') ?? textIn(category),
      label: attributeIn(category, 'label') ?? undefined,
      scheme: attributeIn(category, 'scheme'),
    })),
    media: {
      thumbnails: childrenOf(entry, 'media:thumbnail').map((picture) => ({
        url: largest(attributeIn(picture, 'url')),
      })),
    },
  }
}

function constructIn(entry: RawRecord, name: string): RawRecord {
  const [construct] = childrenOf(entry, name)
  return { value: textIn(construct), type: attributeIn(construct, 'type') ?? undefined }
}

function linksOf(entry: RawRecord): RawRecord[] {
  return childrenOf(entry, 'link').map((link) => ({
    rel: attributeIn(link, 'rel') ?? undefined,
    href: attributeIn(link, 'href') ?? textIn(link),
    type: attributeIn(link, 'type') ?? undefined,
    length: attributeIn(link, 'length'),
  }))
}

function authorsOf(entry: RawRecord): RawRecord[] {
  return childrenOf(entry, 'author').map((author) =>
    isRecord(author)
      ? { name: textsIn(author, 'name')[0], uri: textsIn(author, 'uri')[0] }
      : { name: textIn(author) },
  )
}

/** Blogger names a picture of 72 pixels; the size is a part of its address. */
function largest(address: string | null): string | null {
  return address?.replace(/\/s72(?:-[\w-]{1,20})?\//, '/s1600/') ?? null
}
