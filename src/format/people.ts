/** Who wrote an item: the line as printed beside the people in it. */
import { httpAddress } from '#edition/address.ts'
import type { Author } from '#edition/article.ts'
import { authorKey } from '#edition/author-key.ts'
import { splitByline } from '#edition/byline.ts'
import type { Draft, PersonDraft } from './draft.ts'
import { NOT_A_PICTURE } from './pictures.ts'

export interface People {
  readonly bylineText: string | null
  readonly authors: readonly Author[]
  readonly credits: readonly string[]
}

export interface PeopleContext {
  readonly language: string | null
  readonly bases: readonly (string | null)[]
  /** For the whole feed, where the item names nobody; never the feed's title. */
  readonly feedPeople: readonly PersonDraft[]
  /** Names that this feed prints alone. */
  readonly isPerson: (name: string) => boolean
}

export function peopleOf(
  { byline, people, credits: told }: Pick<Draft, 'byline' | 'people' | 'credits'>,
  context: PeopleContext,
): People {
  const own = people.length > 0 ? readPeople(people, context) : null
  if (byline === null) return own ?? readPeople(context.feedPeople, context)
  const split = splitByline(byline, context.language, context.isPerson)
  // What the source itself calls a credit is none of the authors, whatever it looks like.
  const persons = withoutRepeats(
    split.authors,
    told.map((name) => ({ name })),
  )
  const authors = own && own.authors.length > 0 ? own.authors : persons.map((name) => ({ name }))
  const credits = [...told, ...(own?.credits ?? []), ...split.credits]
  return { bylineText: byline, authors, credits: withoutRepeats(credits, authors) }
}

/** The line is made only where the names as given are not simply the authors. */
function readPeople(people: readonly PersonDraft[], context: PeopleContext): People {
  const authors = new Map<string, Author>()
  const credits: string[] = []
  let isChanged = false
  for (const person of people) {
    const split = splitPerson(person, context)
    credits.push(...split.credits)
    if (split.authors.length !== 1 || split.authors[0] !== person.name) isChanged = true
    for (const author of describeAll(split.authors, person, context)) {
      if (!authors.has(authorKey(author.name))) authors.set(authorKey(author.name), author)
    }
  }
  const bylineText = isChanged ? people.map(({ name }) => name).join(', ') : null
  return { bylineText, authors: [...authors.values()], credits: withoutRepeats(credits, []) }
}

function splitPerson({ name, isOrganization }: PersonDraft, { language, isPerson }: PeopleContext) {
  if (isOrganization) return { authors: [], credits: [name] }
  return splitByline(name, language, isPerson)
}

/** One address and one picture cannot belong to two people. */
function describeAll(names: readonly string[], person: PersonDraft, { bases }: PeopleContext): Author[] {
  if (names.length !== 1) return names.map((name) => ({ name }))
  const url = httpAddress(person.url, bases)
  const picture = httpAddress(person.avatar, bases)
  // Some are kept by a host that everybody's portraits are asked of, and that learns who reads what.
  const avatar = picture !== null && !NOT_A_PICTURE.test(picture) ? picture : null
  return names.map((name) => ({ name, ...(url && { url }), ...(avatar && { avatar }) }))
}

function withoutRepeats(names: readonly string[], authors: readonly Author[]): string[] {
  const people = new Set(authors.map(({ name }) => authorKey(name)))
  return [...new Set(names)].filter((name) => !people.has(authorKey(name)))
}

/** Knows who is printed alone somewhere in the feed: "A, B" is then two people. */
export function soleNames(drafts: readonly Draft[]): (name: string) => boolean {
  const keys = new Set<string>()
  for (const { byline, people } of drafts) {
    const names = [byline ?? '', ...people.map(({ name }) => name)]
    for (const name of names) {
      if (name !== '' && !/[,;|&]| and /i.test(name)) keys.add(authorKey(name))
    }
  }
  return (name) => keys.has(authorKey(name))
}
