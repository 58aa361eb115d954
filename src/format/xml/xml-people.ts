/** People as feeds write them: `ann@e.org (Ann Lee)` in RSS, elements in Atom, bare names in Dublin Core. */
import type { PersonDraft } from '#format/draft.ts'
import { htmlLabel, isRecord, listOf } from '#format/fields.ts'

/** What systems put where nobody is named. */
const NOBODY =
  /^(?:admin(?:istrator)?|web ?master|unknown(?: author)?|\(?author unknown\)?|no[ -]?author|nobody|author|editor|noreply|no-reply|null|undefined|n\/a)$/i
const MAIL = /^(?:mailto:)?[^\s@()<>[\]]+@[^\s@()<>[\]]+$/

/** Houses that sign with their own name in place of a person's. */
const HOUSE =
  /\bwww\.|\.(?:com|org|net|de)\b|\b(?:inc|ltd|llc|gmbh|corp|ag|s\.a|group|media|online|magazine|press|publishing|foundation|university|department|bloggers|podcast)\.?$/i
/** "Hines, P. J., Ash, C.", as libraries and journals write it. */
const SURNAME_FIRST = /([\p{L}'’ -]{2,60}), ((?:\p{Lu}\p{L}{0,2}\.[ -]?){1,4})(?:, |; |$)/gu

/** The first list with anyone in it, of strings or of objects with `name` and an address. `house` is the title of the feed. */
export function peopleIn(house: string | null, ...lists: readonly unknown[]): PersonDraft[] {
  for (const list of lists) {
    const people = listOf(list).flatMap((one) => personIn(one, house))
    if (people.length > 0) return people
  }
  return []
}

function personIn(one: unknown, house: string | null): PersonDraft[] {
  const { name, uri, link } = isRecord(one) ? one : { name: one, uri: null, link: null }
  const bare = bareName(name)
  if (bare === null) return []
  const inverted = [...bare.matchAll(SURNAME_FIRST)]
  if (inverted.map(([whole]) => whole).join('') === bare) {
    return inverted.map(([, surname = '', initials = '']) => ({
      name: `${initials.trim()} ${surname.trim()}`,
    }))
  }
  const isOrganization = HOUSE.test(bare) || isTitle(bare, house)
  return [{ name: bare, url: uri ?? link, ...(isOrganization && { isOrganization }) }]
}

/** "Gull: the news" is a house called Gull; "Ann Lee" may be a blog and the one who writes it. */
function isTitle(name: string, title: string | null): boolean {
  const head = title
    ?.split(/\s*[-–—|:]\s/, 1)[0]
    ?.trim()
    .toLowerCase()
  return !name.includes(' ') && name.toLowerCase() === head
}

function bareName(raw: unknown): string | null {
  const text = htmlLabel(raw)
  if (text === null) return null
  const outside = text.replace(/[(<[][^()<>[\]]*[)>\]]/g, ' ')
  const inside = /[(<[]([^()<>[\]]*)[)>\]]/.exec(text)?.[1] ?? ''
  // Only with a mail address beside it is what stands in brackets a name or a mail address.
  const hasMail = text.split(/[\s()<>[\]]+/).some((part) => MAIL.test(part))
  const name = hasMail ? withoutMail(outside) || withoutMail(inside) : text
  return name === '' || NOBODY.test(name) ? null : name
}

function withoutMail(text: string): string {
  return text
    .split(/\s+/)
    .filter((word) => !MAIL.test(word))
    .join(' ')
    .replace(/^[\s,:;|/-]{1,9}|[\s,:;|/-]{1,9}$/g, '')
}
