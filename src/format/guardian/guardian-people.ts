/** Who wrote a Guardian article: the byline as printed, with the pages of the contributors named in it. */
import { authorKey } from '#edition/author-key.ts'
import { splitByline } from '#edition/byline.ts'
import type { PersonDraft } from '#format/draft.ts'
import { labelOf, type RawRecord } from '#format/fields.ts'

/** Without a byline, all contributors wrote it; with one, only those whom it names. */
export function guardianPeople(byline: string | null, tags: readonly RawRecord[]): PersonDraft[] {
  const contributors = tags.filter(({ type }) => type === 'contributor').flatMap(personIn)
  if (byline === null) return contributors
  const named = namedIn(byline, contributors)
  if (named.length === 0) return []
  return [...named, ...othersIn(byline, named)].sort((a, b) => a.at - b.at).map(({ person }) => person)
}

function personIn(tag: RawRecord): PersonDraft[] {
  const name = labelOf(tag.webTitle)
  return name === null ? [] : [{ name, url: tag.webUrl, avatar: tag.bylineImageUrl }]
}

interface Place {
  readonly at: number
  readonly end: number
  readonly person: PersonDraft
}

/** Longest name first: "Sam Levin" stands inside "Sam Levine". What has been found is blotted out. */
function namedIn(byline: string, people: readonly PersonDraft[]): Place[] {
  const places: Place[] = []
  let rest = byline.toLowerCase()
  for (const person of people.toSorted((a, b) => b.name.length - a.name.length)) {
    const at = rest.indexOf(person.name.toLowerCase())
    if (at === -1) continue
    const end = at + person.name.length
    places.push({ at, end, person })
    rest = rest.slice(0, at) + '\u0000'.repeat(person.name.length) + rest.slice(end)
  }
  return places
}

/** Guests have no page of their own. */
function othersIn(byline: string, named: readonly Place[]): Place[] {
  const known = new Set(named.map(({ person }) => authorKey(person.name)))
  return splitByline(byline, 'en').authors.flatMap((name) => {
    const at = byline.indexOf(name)
    const isNamed = named.some((place) => place.at < at + name.length && at < place.end)
    return at === -1 || isNamed || known.has(authorKey(name))
      ? []
      : [{ at, end: at + name.length, person: { name } }]
  })
}
