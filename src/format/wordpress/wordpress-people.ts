/** Who wrote a WordPress post. Core knows one user; plugins for several authors each have a field of their own. */
import { authorKey } from '#edition/author-key.ts'
import type { Draft, PersonDraft } from '#format/draft.ts'
import { htmlLabel, isRecord, listOf, type RawRecord, recordOf } from '#format/fields.ts'
import { embedded, ownField } from './wordpress-embedded.ts'
import type { Seo } from './wordpress-seo.ts'

/** Co-Authors Plus, PublishPress Authors, Newspack, Molongui, The Post Grid, Spectra. */
const SEVERAL = ['coauthors', 'co_authors', 'authors', 'newspack_author_info', 'molongui_authors']
const SINGLE = ['author_info', 'uagb_author_info', 'rttpg_author', 'author_meta', 'author_name']

/** Accounts, not names. Readers are never told that something is "by admin". */
const ACCOUNT = /^(?:(?:wp|site|web)?[-_ ]?(?:admin|administrator|master)\d*|root|.*@.*\.\w+)$/i

export function peopleIn(item: RawRecord, seo: Seo): Pick<Draft, 'byline' | 'people'> {
  const byline = htmlLabel(item.byline) ?? htmlLabel(ownField(item, 'byline', 'byline_text'))
  const own = usable(personsIn([...embedded(item, 'author'), ...listOf(item.author)]))
  const listed = usable(several(item))
  // The search engines' author differs from the account only where a plugin has put the true one over it.
  const others = byline === null ? [seo.people, own, single(item)].map(usable) : []
  const found = [listed, ...others].find((people) => people.length > 0) ?? []
  const people = found.map((person) => ({ ...person, ...same(person, own) }))
  return { byline, people: marked(people, seo.siteName) }
}

function several(item: RawRecord): PersonDraft[] {
  for (const field of SEVERAL) {
    const people = personsIn(listOf(item[field]))
    if (people.length > 0) return people
  }
  const terms = authorTerms(item)
  return terms.every(isNamed) ? personsIn(terms) : []
}

/** Plugins keep authors as terms; where a term is named like an account, the name is better sought elsewhere. */
function authorTerms(item: RawRecord): readonly RawRecord[] {
  return embedded(item, 'term').filter(({ taxonomy }) => taxonomy === 'author')
}

function isNamed({ name, slug }: RawRecord): boolean {
  return (
    typeof name === 'string' && typeof slug === 'string' && name.toLowerCase() !== slug.replace(/^cap-/, '')
  )
}

function single(item: RawRecord): PersonDraft[] {
  const people = SINGLE.map((field) => personsIn([item[field]])).find((found) => found.length > 0)
  return people ?? personsIn(authorTerms(item).filter(isNamed))
}

/** Numbers are ids of users, and say nothing here. */
function personsIn(list: readonly unknown[]): PersonDraft[] {
  return list.flatMap((raw) => {
    const person = isRecord(raw) ? raw : { name: raw }
    const name = htmlLabel(person.display_name) ?? htmlLabel(person.name)
    if (name === null) return []
    const url = person.author_link ?? person.link ?? person.url
    return [{ name, url, avatar: avatarOf(person) }]
  })
}

/** The largest; some plugins give a whole tag in place of an address, which is no use. */
function avatarOf(person: RawRecord): string | null {
  const sizes = Object.entries(recordOf(person.avatar_urls)).sort(([a], [b]) => Number(b) - Number(a))
  const found = [...sizes.map(([, address]) => address), person.avatar_url, person.avatar]
  const address = found.find((one) => typeof one === 'string' && /^https?:/.test(one))
  return typeof address === 'string' ? address : null
}

function usable(people: readonly PersonDraft[]): PersonDraft[] {
  return people.filter(({ name }) => /\p{L}/u.test(name) && !ACCOUNT.test(name))
}

/** Core knows the address and the picture of its own user. */
function same({ name }: PersonDraft, own: readonly PersonDraft[]): Partial<PersonDraft> {
  return own.find((one) => authorKey(one.name) === authorKey(name)) ?? {}
}

/** A user named like the site is the house, not a person. */
function marked(people: readonly PersonDraft[], siteName: string | null): PersonDraft[] {
  const house = siteName === null ? null : authorKey(siteName)
  return people.map((person) =>
    authorKey(person.name) === house ? { ...person, isOrganization: true } : person,
  )
}
