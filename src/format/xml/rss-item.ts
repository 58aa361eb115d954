/** One item of RSS 0.9x, 1.0 or 2.0 (rssboard.org/rss-specification), in the shape that feedsmith gives it. */
import { httpAddress } from '#edition/address.ts'
import { readMoment } from '#edition/moment.ts'
import { attachmentsFrom } from '#format/attachments.ts'
import { BLANK, type Draft } from '#format/draft.ts'
import { firstText, htmlLabel, idOf, isRecord, listOf, type RawRecord, recordOf } from '#format/fields.ts'
import { type Bases, basesIn, rebased } from './xml-base.ts'
import { textsOf } from './xml-body.ts'
import { filedBy } from './xml-filing.ts'
import { isAt, linkIn } from './xml-links.ts'
import { peopleIn } from './xml-people.ts'
import { filesIn, picturesIn } from './xml-pictures.ts'

export interface RssFrame {
  /** What the feed's own `xml:base` is, if anything, and then the plain ones. */
  readonly bases: Bases
  /** The site and the address the feed came from. */
  readonly plain: Bases
  /** The publisher's site, absolute. */
  readonly home: string | null
  /** Each item has one category at most, so it says where the item belongs. */
  readonly isFiledOnce: boolean
  readonly title: string | null
}

export function rssDraft(item: RawRecord, frame: RssFrame): Draft {
  const { dc, dcterms, atom, itunes, media, prism } = namespacesOf(item)
  const bases = basesIn(item, frame.bases)
  const set = bases.filter((base) => !frame.plain.includes(base))
  const guid = recordOf(item.guid)
  const enclosures = listOf(item.enclosures).filter(isRecord)
  const headline = firstHtmlLabel(item.title, first(dc.titles), itunes.title, recordOf(media.title).value)
  const body = firstText(recordOf(item.content).encoded, recordOf(atom.content).value)
  const texts = textsOf(
    body,
    firstText(item.description, first(dc.descriptions), itunes.summary, itunes.subtitle),
    headline !== null,
  )
  const source = recordOf(item.source)
  return {
    ...BLANK,
    ...addressesOf(item, bases, frame.home),
    id: idOf(guid.value) ?? idOf(recordOf(item.rdf).about) ?? idOf(item.link),
    bases: set,
    ...filedBy(item, frame.isFiledOnce),
    headline,
    ...texts,
    html: rebased(texts.html, set[0] ?? null),
    people: peopleIn(frame.title, dc.creators, item.authors, atom.authors, dcterms.creators, itunes.author),
    published: firstReadable(
      item.pubDate,
      first(dc.dates),
      first(dcterms.issued),
      first(dcterms.created),
      first(dcterms.dates),
      atom.published,
      first(prism.publicationDates),
    ),
    updated: firstReadable(first(dcterms.modified), atom.updated, prism.modificationDate),
    language: first(dc.languages) ?? recordOf(item.xml).lang,
    pictures: picturesIn(item, enclosures),
    attachments: attachmentsFrom(filesIn(item, enclosures), [...bases, frame.home]),
    sourceName: htmlLabel(source.title),
    sourceUrl: source.url,
  }
}

function namespacesOf(item: RawRecord) {
  return {
    dc: recordOf(item.dc),
    dcterms: recordOf(item.dcterms),
    atom: recordOf(item.atom),
    itunes: recordOf(item.itunes),
    media: recordOf(item.media),
    prism: recordOf(item.prism),
  }
}

function first(list: unknown): unknown {
  return listOf(list)[0]
}

function firstHtmlLabel(...values: readonly unknown[]): string | null {
  for (const value of values) {
    const label = htmlLabel(value)
    if (label !== null) return label
  }
  return null
}

/** Where none can be read, the first that says anything: then the publisher is told. */
export function firstReadable(...values: readonly unknown[]): unknown {
  return values.find((value) => readMoment(value).moment !== null) ?? firstText(...values)
}

/** Redirects of services that are gone. */
const REDIRECT = /^https?:\/\/(?:feedproxy\.google\.com|feeds\.feedburner\.com|rss\.feedsportal\.com)\//i

export function isRedirect(address: string | null): boolean {
  return address !== null && REDIRECT.test(address)
}

/** The address that such a service stands before; `readXml` has put it there. */
export function originIn(item: RawRecord): unknown {
  return listOf(recordOf(item.dc).identifiers).find((address) => httpAddress(address, []) !== null)
}

/** Linkblogs link to what they write about, and name themselves in the guid. */
function addressesOf(item: RawRecord, bases: Bases, home: string | null): Pick<Draft, 'urls' | 'via'> {
  const guid = recordOf(item.guid)
  const permalink = guid.isPermaLink === false ? null : httpAddress(guid.value, bases)
  const alternate = linkIn(recordOf(item.atom).links, 'alternate')
  const link = httpAddress(item.link, [...bases, home])
  const enclosure = recordOf(first(item.enclosures)).url
  const isElsewhere = link !== null && isAt(permalink, home) && !isAt(link, home)
  if (isRedirect(link)) return { urls: [originIn(item), permalink, link], via: null }
  if (isElsewhere) return { urls: [permalink], via: link }
  return { urls: [item.link, alternate, permalink, recordOf(item.rdf).about, enclosure], via: null }
}
