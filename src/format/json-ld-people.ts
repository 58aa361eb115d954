/** Who wrote an article, in the ways of schema.org: text, person, organization, or lists and references of these. */
import type { PersonDraft } from './draft.ts'
import { firstText, isRecord, labelOf, listOf, type RawRecord } from './fields.ts'
import type { Graph } from './json-ld-nodes.ts'
import { typeNames } from './json-ld-types.ts'

/** `house`: the publisher's name. Systems put it where nobody signed. */
export function jsonLdPeople(article: RawRecord, house: string | null, { resolve }: Graph): PersonDraft[] {
  for (const raw of [article.author, article.creator]) {
    const people = flat(raw, resolve).flatMap((one) => peopleIn(one, house, resolve))
    if (people.length > 0) return people
  }
  return []
}

function flat(raw: unknown, resolve: Graph['resolve']): readonly unknown[] {
  return listOf(raw)
    .map(resolve)
    .flatMap((one) =>
      isRecord(one) && Array.isArray(one['@list']) ? listOf(one['@list']).map(resolve) : [one],
    )
}

function peopleIn(raw: unknown, house: string | null, resolve: Graph['resolve']): PersonDraft[] {
  const { name, givenName, familyName, url, sameAs, image, ...rest } = isRecord(raw) ? raw : { name: raw }
  const names =
    name === undefined
      ? [[givenName, familyName].filter((part) => typeof part === 'string').join(' ')]
      : listOf(name)
  return names.flatMap((one): PersonDraft[] => {
    const label = labelOf(one)
    // An address or a mail box is where a system looked for a name and found none.
    if (label === null || /^https?:|@/.test(label)) return []
    const isHouse = isOrganization(rest) || isSame(label, house)
    const [profile] = listOf(sameAs)
    return [
      {
        name: label,
        url: firstText(url) ?? profile,
        avatar: addressOf(resolve(image)),
        isOrganization: isHouse,
      },
    ]
  })
}

function isOrganization(node: object): boolean {
  const type: unknown = Reflect.get(node, '@type')
  return typeNames(type).some((name) => /organi[sz]ation|corporation|periodical|newspaper/i.test(name))
}

function isSame(name: string, house: string | null): boolean {
  return house !== null && name.toLowerCase() === house.toLowerCase()
}

function addressOf(image: unknown): unknown {
  return isRecord(image) ? (image.contentUrl ?? image.url) : image
}
