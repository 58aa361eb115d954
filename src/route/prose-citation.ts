/** Citations that people read: APA 7, MLA 9 and Chicago 17 (bibliography). Headlines stay as they were printed. */
import { dayFirstShort, monthFirst, yearFirst } from './cited-date.ts'
import type { CitedName } from './cited-name.ts'
import type { CitedWork } from './cited-work.ts'

/** Without an author the headline takes the author's place; without a date there is "n.d.". */
export function apa({ authors, title, publisher, date, url }: CitedWork): string {
  const when = `(${date === null ? 'n.d.' : yearFirst(date)}).`
  const head =
    authors.length === 0 ? [sentence(title), when] : [sentence(apaNames(authors)), when, sentence(title)]
  const isAuthor = authors.some((author) => author.whole === publisher)
  return inOrder([...head, publisher !== null && !isAuthor && sentence(publisher), url])
}

/** An author that is also the publisher is named once, as the publisher; a day of access stands in for no date. */
export function mla({ authors, title, publisher, date, url, accessed }: CitedWork): string {
  const others = authors.filter((author) => author.whole !== publisher)
  const place = [publisher, date && dayFirstShort(date), url.replace(/^https?:\/\//, '')]
  return inOrder([
    others.length > 0 && sentence(mlaNames(others)),
    quoted(title),
    `${place.filter((part) => part !== null).join(', ')}.`,
    date === null && `Accessed ${dayFirstShort(accessed)}.`,
  ])
}

/** Without an author, the publisher takes the author's place. */
export function chicago({ authors, title, publisher, date, url, accessed }: CitedWork): string {
  const isNamed = authors.length === 0 || authors.some((author) => author.whole === publisher)
  const lead = authors.length > 0 ? chicagoNames(authors) : publisher
  const place = [isNamed ? null : publisher, date && monthFirst(date)].filter((part) => part !== null)
  return inOrder([
    lead !== null && sentence(lead),
    quoted(title),
    place.length > 0 && sentence(place.join(', ')),
    date === null && `Accessed ${monthFirst(accessed)}.`,
    `${url}.`,
  ])
}

/** All up to twenty; of more, the first nineteen and the last. */
function apaNames(authors: readonly CitedName[]): string {
  const names = authors.map(withInitials)
  const last = names.at(-1) ?? ''
  if (names.length > 20) return `${names.slice(0, 19).join(', ')}, . . . ${last}`
  return names.length === 1 ? last : `${names.slice(0, -1).join(', ')}, & ${last}`
}

function mlaNames(authors: readonly CitedName[]): string {
  const [first, second] = authors
  if (first === undefined) return ''
  if (second === undefined) return familyFirst(first)
  return `${familyFirst(first)}, ${authors.length === 2 ? `and ${second.whole}` : 'et al'}`
}

/** All up to ten; of more, the first seven. */
function chicagoNames(authors: readonly CitedName[]): string {
  const names = authors.map((author, i) => (i === 0 ? familyFirst(author) : author.whole))
  if (names.length > 10) return `${names.slice(0, 7).join(', ')}, et al`
  return names.length === 1 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')}, and ${names.at(-1)}`
}

function familyFirst({ whole, parts }: CitedName): string {
  if (parts === null) return whole
  return [parts.family, parts.given, parts.suffix].filter((part) => part !== null).join(', ')
}

function withInitials({ whole, parts }: CitedName): string {
  if (parts === null) return whole
  return [parts.family, initials(parts.given), parts.suffix].filter((part) => part !== null).join(', ')
}

/** "Jean-Paul M." is "J.-P. M."; "J.R." is "J. R."; a nickname in quotation marks has none. */
function initials(given: string): string {
  const words = given.replace(/\.(?=\p{L})/gu, '. ').split(' ')
  const letters = words.filter((word) => /^\p{L}/u.test(word))
  return letters.map((word) => word.replace(/(\p{L}\p{M}*)[^-]*/gu, '$1.')).join(' ') || given
}

/** In double quotation marks, with the headline's own as single ones, and its end inside. */
function quoted(title: string): string {
  const endsQuoted = /["”]$/.test(title)
  const inner = title
    .replace(/(^|[\s([—-])"/g, '$1‘')
    .replace(/["”]/g, '’')
    .replaceAll('“', '‘')
  const body = endsQuoted ? inner.slice(0, -1) : inner
  return `“${sentence(body)}${endsQuoted ? '’' : ''}”`
}

/** With a full stop where it has no end of its own; inside quotation marks, as all three styles have it. */
function sentence(text: string): string {
  if (/[.?!…。？！]["”’)]?$/.test(text)) return text
  return /["”]$/.test(text) ? `${text.slice(0, -1)}.${text.slice(-1)}` : `${text}.`
}

function inOrder(parts: readonly (string | false)[]): string {
  return parts.filter((part) => part !== false).join(' ')
}
