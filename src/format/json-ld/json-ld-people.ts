/** Who wrote an article of schema.org. Many sites name themselves as a person: those are credits. */
import { authorKey } from '#edition/author-key.ts'
import type { PersonDraft } from '#format/draft.ts'
import { isRecord, labelOf, type RawRecord } from '#format/fields.ts'
import { type Look, namesOf } from './json-ld-look.ts'
import { sourceOf } from './json-ld-pictures.ts'
import { typeNames } from './json-ld-types.ts'

const MOST_PEOPLE = 200
const MOST_HOUSES = 20

/** `houses`: the publisher and its titles, whose names are no people. */
export function peopleIn(look: Look, node: RawRecord, houses: readonly string[]): PersonDraft[] {
  for (const name of ['author', 'creator']) {
    const people = look(node, name)
      .slice(0, MOST_PEOPLE)
      .flatMap((one) => personDrafts(look, one, houses))
    if (people.length > 0) return people
  }
  return []
}

/** One node may name several: `"name": ["Ada Byron", "Bo Ek"]`. */
function personDrafts(look: Look, one: unknown, houses: readonly string[]): PersonDraft[] {
  const names = personNames(look, one).filter((name) => !isNobody(name))
  const types = typeNames(look(one, '@type'))
  const isTypedSo = types.some(isOrganizationType) && !types.some((type) => /^person$/i.test(type))
  return names.slice(0, MOST_PEOPLE).map((name) => ({
    name,
    url: look(one, 'url', 'sameAs').find((url) => typeof url === 'string'),
    avatar: look(one, 'image').map((image) => sourceOf(look, image))[0],
    isOrganization: isTypedSo || isHouse(name, houses),
  }))
}

function personNames(look: Look, one: unknown): readonly string[] {
  const [given, family] = [look(one, 'givenName')[0], look(one, 'familyName')[0]].map(labelOf)
  const whole = given && family ? [`${given} ${family}`] : []
  if (!isRecord(one)) return namesOf(look, one)
  const named = look(one, 'name').flatMap((name) => labelOf(name) ?? [])
  if (named.length > 0) return named
  return whole.length > 0 ? whole : namesOf(look, one)
}

/** Templates print these where nobody is named, and some sites an address. */
function isNobody(name: string): boolean {
  return /^(?:null|undefined|none|n\/?a|unknown|anonymous|admin|administrator|-+|(?:https?|mailto):.*)$/i.test(
    name,
  )
}

export function isOrganizationType(type: string): boolean {
  return /organi[sz]ation$|^(?:corporation|brand|newspaper|periodical|website|product)$/i.test(type)
}

/** The names under which the publisher may sign. A blog's publisher may be a person, who signs as one. */
export function houseNames(look: Look, node: RawRecord, sites: readonly unknown[]): readonly string[] {
  const ways = ['publisher', 'sourceOrganization', 'provider', 'isPartOf', 'copyrightHolder']
  const houses = ways.flatMap((way) => look(node, way).slice(0, MOST_HOUSES))
  const around = look(node, 'isPartOf').flatMap((page) => look(page, 'isPartOf').slice(0, 1))
  const found = [...houses, ...around, ...sites].map((house) => ({
    types: typeNames(look(house, '@type')),
    names: [...namesOf(look, house), ...look(house, 'alternateName')].flatMap((name) => labelOf(name) ?? []),
  }))
  const people = found.filter(({ types }) => types.some((type) => /^person$/i.test(type)))
  const persons = new Set(people.flatMap(({ names }) => names.map(houseKey)))
  return found
    .filter(({ types }) => !types.some((type) => /^(?:person|\w*page)$/i.test(type)))
    .flatMap(({ names }) => names.filter((name) => !persons.has(houseKey(name))))
    .slice(0, MOST_HOUSES)
}

/** Longer ones name no house. */
const LONGEST_NAME = 200
const COMPANY =
  /(?: (?:ag|se|inc|ltd|llc|plc|sa|spa|srl|gmbh|ab|as|nv|bv|oy|corp|co|company|group|verlag|media|kg))+$/
const DESK = /^(?:news|nachrichten|online|digital|sports?|team|magazine?|tv|web|wissen|politik|kultur)\b/
const DOMAIN =
  /^[\p{L}\d-]+(?:\.[\p{L}\d-]+){0,3}\.(?:[a-z]{2}|com|net|org|info|news|online|press|media|today)$/iu

/** "Salzburger Nachrichten", "ndr.de", "Tamedia" of Tamedia AG, "ntv Nachrichten" of ntv. */
export function isHouse(name: string, houses: readonly string[]): boolean {
  if (DOMAIN.test(name)) return true
  const own = houseKey(name.replace(/^(?:von|by|par|por) /i, ''))
  if (own === '') return false
  return houses.map(houseKey).some((house) => {
    if (house === '') return false
    if (squashed(house) === squashed(own)) return true
    if (house.startsWith(`${own} `)) return !own.includes(' ')
    return own.startsWith(`${house} `) && (house.includes(' ') || DESK.test(own.slice(house.length + 1)))
  })
}

function houseKey(name: string): string {
  const words = authorKey(name.slice(0, LONGEST_NAME))
    .replace(/\.(?:[a-z]{2}|com|net|org)$/, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
  return words.replace(COMPANY, '')
}

/** "The Hill", "TheHill" and "Hill" are one house. */
function squashed(key: string): string {
  return key.replaceAll(' ', '').replace(/^(?:the|der|die|das|le|la|el|il)(?=.{3})/, '')
}
