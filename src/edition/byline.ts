/** Takes a byline apart: people for author pages, everyone else as credits. The byline itself is shown as it came. */
import { authorKey } from './author-key.ts'
import { isCredit, isLettersAfterName, isPartner, leadOf } from './byline-words.ts'
import { onceBy } from './once-by.ts'
import { clean } from './text.ts'

export interface SplitByline {
  /** People, in the order of the byline; each is a piece of its text. */
  readonly authors: string[]
  readonly credits: string[]
}

interface Part {
  readonly text: string
  readonly joinedBy: 'start' | 'comma' | 'and'
}

/** Longer texts are not bylines, and are left whole. */
const LONGEST = 400

/**
 * People are joined by "and"; the last comma part, where no "and" leads it in, is an agency, office or place.
 * `isPerson` knows names that this source has printed alone, for houses that write "A, B".
 */
export function splitByline(
  text: string,
  language: string | null = null,
  isPerson: (name: string) => boolean = () => false,
): SplitByline {
  const byline = clean(text)
  if (byline === '') return { authors: [], credits: [] }
  if (byline.length > LONGEST) return { authors: [], credits: [byline] }
  const people = byline.slice(leadOf(byline, language))
  const parts = joinLetters(people, partsOf(people, language))
  const authors: string[] = []
  const credits: string[] = []
  parts.forEach((part, i) => {
    const name = bareName(part.text)
    if (name === '') return
    const isEnding = i > 0 && i === parts.length - 1 && part.joinedBy === 'comma' && !isPerson(name)
    if (isEnding || isCredit(name)) credits.push(name)
    else authors.push(name)
  })
  // "Stateline, Editorial Partner": a house writes for another.
  if (credits.some(isPartner)) return { authors: [], credits: onceBy([...authors, ...credits], authorKey) }
  return { authors: onceBy(authors, authorKey), credits: onceBy(credits, authorKey) }
}

interface Slice {
  readonly start: number
  readonly end: number
  readonly joinedBy: Part['joinedBy']
}

const AND: Readonly<Record<string, string>> = {
  de: 'und',
  fr: 'et',
  es: 'y',
  pt: 'e',
  it: 'e',
  sv: 'och',
  da: 'og',
  nb: 'og',
  no: 'og',
}
/** Where the language is not known: words that are no part of names anywhere. */
const ANY_AND = 'und|et(?! al\\b)|och|og'

/** Brackets are masked first: a comma inside them parts nothing. */
function partsOf(text: string, language: string | null): Slice[] {
  const mask = text.replace(/\([^()]*\)/g, (inside) => '_'.repeat(inside.length))
  const local = language === null ? ANY_AND : AND[language.slice(0, 2)]
  const and = local ? `(?:and|&|${local})` : '(?:and|&)'
  const slices: Slice[] = []
  let start = 0
  let joinedBy: Part['joinedBy'] = 'start'
  for (const found of mask.matchAll(new RegExp(` ?[,;] ${and} | ${and} | ?[,;|] ?`, 'gi'))) {
    slices.push({ start, end: found.index, joinedBy })
    start = found.index + found[0].length
    joinedBy = /^ ?[,|] ?$/.test(found[0]) ? 'comma' : 'and'
  }
  slices.push({ start, end: text.length, joinedBy })
  return slices
}

/** "Ann Lee, PhD" is one name, and "politics and economics editor" is one job. */
function joinLetters(text: string, slices: readonly Slice[]): Part[] {
  const joined: Slice[] = []
  for (const slice of slices) {
    const before = joined.at(-1)
    const own = text.slice(slice.start, slice.end)
    const isJob =
      before?.joinedBy === 'comma' &&
      slice.joinedBy === 'and' &&
      /\b(?:editor|writer|reporter|correspondent)s?$/i.test(own)
    if (before && (isJob || isLettersAfterName(own)))
      joined[joined.length - 1] = { ...before, end: slice.end }
    else joined.push(slice)
  }
  return joined.map(({ start, end, joinedBy }) => ({ text: text.slice(start, end), joinedBy }))
}

/** Without a leading "by", a place ("in Kyiv"), a customer ("for The Post") and brackets at the end. */
function bareName(text: string): string {
  return text
    .replace(/^ ?(?:by|and) /i, '')
    .replace(/ (?:in|[Ff]or(?: [Tt]he)?) \p{Lu}.*$/u, '')
    .replace(/ ?\([^()]*\)$/, '')
    .replace(/[ :,]{1,9}$/, '')
    .trim()
}
