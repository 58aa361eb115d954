/** One entry of an Atom feed (RFC 4287), in the shape that feedsmith gives it. */
import { httpAddress } from '#edition/address.ts'
import { escapeHtml } from '#edition/plain-body.ts'
import { clean } from '#edition/text.ts'
import { attachmentsFrom } from '#format/attachments.ts'
import { BLANK, type Draft, type LeftOut } from '#format/draft.ts'
import { firstText, htmlLabel, idOf, labelOf, listOf, type RawRecord, recordOf } from '#format/fields.ts'
import { firstReadable, isRedirect, originIn } from './rss-item.ts'
import { type Bases, basesIn, rebased } from './xml-base.ts'
import { textsOf } from './xml-body.ts'
import { filedBy } from './xml-filing.ts'
import { isAt, linkIn, linksIn } from './xml-links.ts'
import { peopleIn } from './xml-people.ts'
import { filesIn, picturesIn } from './xml-pictures.ts'

export interface AtomFrame {
  /** What the feed's own `xml:base` makes of the address it came from. */
  readonly bases: Bases
  /** The address it came from. */
  readonly outer: string
  /** The publisher's site, absolute. */
  readonly home: string | null
  /** Each entry has one category at most, so it says where the entry belongs. */
  readonly isFiledOnce: boolean
  readonly title: string | null
}

export function atomDraft(entry: RawRecord, frame: AtomFrame): Draft | LeftOut {
  const left = leftOut(entry)
  if (left !== null) return left
  const { dc, dcterms, media } = namespacesOf(entry)
  const bases = basesIn(entry, frame.bases)
  const set = bases.filter((base) => base !== frame.outer)
  const content = recordOf(entry.content)
  const enclosures = enclosuresOf(entry)
  const headline = firstHeadline(labelIn(entry.title), htmlLabel(listOf(dc.titles)[0]))
  const group = recordOf(listOf(media.groups)[0])
  const summary = htmlIn(entry.summary)
  const spoken = summary === null ? plainHtml(recordOf(group.description ?? media.description).value) : null
  const texts = textsOf(htmlIn(content) ?? spoken, summary, headline !== null)
  const [base] = basesIn(content, bases)
  const source = recordOf(entry.source)
  return {
    ...BLANK,
    ...addressesOf(entry, bases, frame.home),
    id: idOf(entry.id),
    bases: set,
    ...filedBy(entry, frame.isFiledOnce),
    headline,
    ...texts,
    html: rebased(texts.html, base === undefined || base === frame.outer ? null : base),
    people: peopleIn(frame.title, entry.authors, dc.creators, source.authors),
    published: firstReadable(entry.published, listOf(dcterms.issued)[0], listOf(dc.dates)[0], entry.updated),
    updated: entry.updated,
    language: firstText(recordOf(content.xml).lang, recordOf(entry.xml).lang, listOf(dc.languages)[0]),
    pictures: picturesIn(entry, enclosures),
    attachments: attachmentsFrom(filesIn(entry, enclosures), [...set, frame.home, frame.outer]),
    sourceName: labelIn(source.title),
    sourceUrl: httpAddress(linkIn(source.links, 'alternate'), bases),
  }
}

function namespacesOf(entry: RawRecord) {
  return { dc: recordOf(entry.dc), dcterms: recordOf(entry.dcterms), media: recordOf(entry.media) }
}

/** Drafts (RFC 5023), and the comments, pages and settings in an export of Blogger. */
function leftOut(entry: RawRecord): LeftOut | null {
  const { draft } = recordOf(recordOf(entry.app).control)
  if (draft === true || draft === 'yes') return { leftOut: 'item-not-published' }
  const terms = listOf(entry.categories).map((category) => idOf(recordOf(category).term) ?? '')
  const kind = terms.map((term) => /\/kind#(\w{1,40})$/.exec(term)?.[1]).find((found) => found !== undefined)
  if (kind === undefined || kind === 'post' || kind === 'page') return null
  return { leftOut: 'item-not-an-article', kind }
}

/** A text construct as one line of plain text. */
export function labelIn(construct: unknown): string | null {
  const { value, type } = recordOf(construct)
  if (typeof value !== 'string') return null
  const kind = kindOf(type)
  if (kind === 'html') return htmlLabel(value)
  // Without a type it is text by rule, with the odd tag or entity in practice.
  return kind === 'text' ? clean(value) || null : labelOf(value)
}

/** A text construct as HTML, or null for what is neither text nor HTML. */
function htmlIn(construct: unknown): string | null {
  const { value, type } = recordOf(construct)
  const text = firstText(value)
  const kind = kindOf(type)
  if (text === null || kind === 'other') return null
  return kind === 'text' ? escapeHtml(text) : text
}

function plainHtml(value: unknown): string | null {
  const text = firstText(value)
  return text === null ? null : escapeHtml(text)
}

/** Atom 0.3 has media types where 1.0 has words. */
function kindOf(type: unknown): 'html' | 'text' | 'unsaid' | 'other' {
  if (typeof type !== 'string') return 'unsaid'
  const name = type.trim().toLowerCase()
  if (/^(?:x?html|text\/html|application\/xhtml\+xml)\b/.test(name)) return 'html'
  return name === 'text' || name.startsWith('text/') ? 'text' : 'other'
}

function firstHeadline(...labels: readonly (string | null)[]): string | null {
  return labels.find((label) => label !== null) ?? null
}

function enclosuresOf(entry: RawRecord): RawRecord[] {
  return linksIn(entry.links, 'enclosure').map(({ href, type, length, title }) => ({
    url: href,
    type,
    length,
    title,
  }))
}

/** Linkblogs put the page that they write about first, and their own page among the related. */
function addressesOf(entry: RawRecord, bases: Bases, home: string | null): Pick<Draft, 'urls' | 'via'> {
  const alternate = httpAddress(linkIn(entry.links, 'alternate'), bases)
  const related = httpAddress(linkIn(entry.links, 'related'), bases)
  const isSwapped = isAt(related, home) && !isAt(alternate, home)
  if (isRedirect(alternate)) return { urls: [originIn(entry), alternate], via: null }
  if (isSwapped) return { urls: [related], via: alternate }
  const last = [recordOf(entry.content).src, entry.id].map((raw) => httpAddress(raw, []))
  return { urls: [linkIn(entry.links, 'alternate'), ...last], via: isAt(alternate, home) ? related : null }
}
