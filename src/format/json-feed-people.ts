/** Who wrote an item of a JSON Feed, in the many ways in which feeds say so. */
import { httpAddress } from '#edition/address.ts'
import type { Author } from '#edition/article.ts'
import { authorKey, splitByline } from '#edition/byline.ts'
import { isRecord, labelOf, listOf, type RawRecord } from './fields.ts'

export interface People {
  readonly bylineText: string | null
  readonly authors: readonly Author[]
  readonly credits: readonly string[]
  /** The publisher wrote something else than a list of objects. */
  readonly isOdd: boolean
}

export interface PeopleContext {
  readonly language: string | null
  readonly bases: readonly (string | null)[]
  /** Names that this feed prints alone. */
  readonly isPerson: (name: string) => boolean
}

/** The item's own people, else the feed's; never the feed's title. */
export function peopleOf(
  item: RawRecord,
  extension: RawRecord,
  feed: RawRecord,
  context: PeopleContext,
): People {
  const byline = labelOf(extension.byline) ?? labelOf(item.author)
  const own = readAuthors(item.authors, context) ?? readAuthors(item.author, context)
  const people = own ?? readAuthors(feed.authors, context) ?? readAuthors(feed.author, context)
  const isOdd = isOddList(item.authors)
  if (byline === null)
    return people ? { ...people, isOdd } : { bylineText: null, authors: [], credits: [], isOdd }
  const split = splitByline(byline, context.language, context.isPerson)
  const named = own ?? { authors: split.authors.map((name) => ({ name })), credits: [] }
  return {
    bylineText: byline,
    authors: named.authors,
    credits: withoutRepeats([...named.credits, ...split.credits]),
    isOdd,
  }
}

function isOddList(authors: unknown): boolean {
  if (authors === undefined || authors === null) return false
  return !Array.isArray(authors) || authors.some((author) => !isRecord(author))
}

/** Null where nobody is named. */
function readAuthors(raw: unknown, context: PeopleContext): Omit<People, 'isOdd'> | null {
  const lines: string[] = []
  const authors = new Map<string, Author>()
  const credits: string[] = []
  let isChanged = false
  for (const one of listOf(raw)) {
    const record = isRecord(one) ? one : { name: one }
    const line = labelOf(record.name)
    if (line === null) continue
    const split = splitByline(line, context.language, context.isPerson)
    lines.push(line)
    credits.push(...split.credits)
    if (split.authors.length !== 1 || split.authors[0] !== line) isChanged = true
    for (const author of describeAll(split.authors, record, context)) {
      if (!authors.has(authorKey(author.name))) authors.set(authorKey(author.name), author)
    }
  }
  if (lines.length === 0) return null
  const bylineText = isChanged ? lines.join(', ') : null
  return { bylineText, authors: [...authors.values()], credits: withoutRepeats(credits) }
}

/** One address and one picture cannot belong to two people. */
function describeAll(names: readonly string[], record: RawRecord, { bases }: PeopleContext): Author[] {
  if (names.length !== 1) return names.map((name) => ({ name }))
  const url = httpAddress(record.url, bases)
  const avatar = httpAddress(record.avatar, bases)
  return names.map((name) => ({ name, ...(url && { url }), ...(avatar && { avatar }) }))
}

function withoutRepeats(names: readonly string[]): string[] {
  return [...new Set(names)]
}

/** Knows who is printed alone somewhere in the feed: "A, B" is then two people. */
export function soleNames(items: readonly unknown[]): (name: string) => boolean {
  const keys = new Set<string>()
  for (const item of items) {
    if (!isRecord(item)) continue
    const names = [...listOf(item.authors), ...listOf(item.author)]
    for (const one of names) {
      const name = labelOf(isRecord(one) ? one.name : one)
      if (name !== null && !/[,;|&]| and /i.test(name)) keys.add(authorKey(name))
    }
  }
  return (name) => keys.has(authorKey(name))
}
