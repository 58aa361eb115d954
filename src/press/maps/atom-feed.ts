/** Atom 1.0 (RFC 4287). */
import { createHash } from 'node:crypto'
import { type AtomFeed, generateAtomFeed } from 'feedsmith'
import type { Article } from '#edition/article.ts'
import { addressIn, type PressEdition, pathOf } from '#press/press-edition.ts'
import { feedAddress, mediaType } from './feed-address.ts'
import { type Channel, type FeedItem, feedItems, newestOf } from './feed-channel.ts'
import { mediaOf } from './feed-media.ts'
import { plainXml } from './xml-text.ts'

/** The format wants a date in every place; what has none is as old as can be. */
const LONG_AGO = new Date(0)

export function atomOf(edition: PressEdition, channel: Channel): string {
  const { siteUrl, language, description } = edition
  const items = feedItems(edition, channel)
  const updated = newestOf(items) ?? LONG_AGO
  const path = `${channel.path}atom.xml`
  const shared = sharedUrls(items)
  const self = { href: addressIn(edition, path), rel: 'self', type: 'application/atom+xml' }
  const isSigned = items.length > 0 && items.every(({ authors }) => authors.length > 0)
  return plainXml(
    generateAtomFeed({
      id: siteUrl === null ? urnFor(`${edition.title}\n${path}`) : addressIn(edition, path),
      title: { value: channel.title, type: 'text' },
      ...(description !== null && { subtitle: { value: description, type: 'text' } }),
      updated,
      links: [
        { href: addressIn(edition, channel.path), rel: 'alternate', type: 'text/html' },
        ...(siteUrl === null ? [] : [self]),
      ],
      // Who signs for the entries that nobody has signed.
      ...(!isSigned && { authors: [{ name: edition.title }] }),
      generator: { text: 'Lectern' },
      ...(language !== null && { xml: { lang: language } }),
      entries: items.map((item) => entryOf(edition, item, updated, shared)),
    }),
  )
}

function entryOf(edition: PressEdition, item: FeedItem, newest: Date, shared: ReadonlySet<string>) {
  const { article, link, authors, summary, content } = item
  const { publishedAt, updatedAt, language } = article
  const dated = updatedAt ?? publishedAt
  const scheme = addressIn(edition, 'section/')
  const entry: AtomFeed.Entry<Date> = {
    id: idFor(edition, article, shared),
    title: { value: article.headline, type: 'text' },
    links: [
      { href: feedAddress(link), rel: 'alternate', type: 'text/html' },
      ...article.attachments.map(({ url, type, title, bytes }) => ({
        href: feedAddress(url),
        rel: 'enclosure',
        ...typed(type),
        ...(title !== undefined && { title }),
        ...(bytes !== undefined && { length: bytes }),
      })),
    ],
    updated: dated === null ? newest : new Date(dated.ms),
    ...(publishedAt !== null && { published: new Date(publishedAt.ms) }),
    authors: authors.map(({ name, url }) => ({ name, ...(url !== undefined && { uri: feedAddress(url) }) })),
    categories: [
      ...article.sections.map((term) => ({ term, scheme })),
      ...article.tags.map((term) => ({ term })),
    ],
    ...(summary !== null && { summary: { value: summary, type: 'html' } }),
    ...(content !== null && { content: { value: content, type: 'html' } }),
    ...mediaOf(article),
    ...(language !== null && language !== edition.language && { xml: { lang: language } }),
  }
  return entry
}

function typed(given: string | null): { readonly type?: string } {
  const type = mediaType(given)
  return type === null ? {} : { type }
}

/** Ids must be addresses, and no two entries may have the same. */
function idFor(edition: PressEdition, { id, slug, url }: Article, shared: ReadonlySet<string>): string {
  if (edition.siteUrl !== null) return addressIn(edition, pathOf.article(slug))
  return url === null || shared.has(url) ? urnFor(id) : feedAddress(url)
}

/** Live reports and their corrections stand at one address. */
function sharedUrls(items: readonly FeedItem[]): ReadonlySet<string> {
  const [seen, shared] = [new Set<string>(), new Set<string>()]
  for (const { url } of items.map(({ article }) => article)) {
    if (url === null) continue
    if (seen.has(url)) shared.add(url)
    seen.add(url)
  }
  return shared
}

/** A UUID made from a text (RFC 9562, version 8). */
function urnFor(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex')
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
