/** Which pages of an archive a reader needs: every page that can hold an article of the selection, and no other. */
import { authorSlug } from '#edition/author-key.ts'
import { sectionSlug } from '#edition/section-key.ts'
import { isEverything, type Selection } from '#edition/selection.ts'
import { spanHere, spanInUtc } from '#lib/calendar.ts'
import type { ArchiveIndex, ArchivePage, AuthorList, SlugList } from './archive-file.ts'

export interface Need {
  readonly selection: Selection
  /** How many of the newest are looked at while nothing is selected. */
  readonly depth: number
  /** The article that is open, wherever it stands in the archive. */
  readonly slug: string | null
}

/** What is known beside the index: null while it is not, or where nobody asked. */
export interface Known {
  readonly authors: AuthorList | null
  readonly slugs: SlugList | null
}

/** Newest first. Empty where the newest articles, which every reader has, are enough. */
export function wantedPages(index: ArchiveIndex, need: Need, known: Known): readonly ArchivePage[] {
  const matching = matchingPages(index, need.selection, known.authors)
  const wanted = new Set(isEverything(need.selection) ? deepEnough(matching, need) : matching)
  for (const page of aroundArticle(matching, index, need.slug, known.slugs)) wanted.add(page)
  return index.pages.filter((page) => wanted.has(page))
}

function matchingPages(index: ArchiveIndex, selection: Selection, authors: AuthorList | null) {
  const sections = placesOf(index, selection)
  const byAuthor = selection.author === null ? null : pagesBy(selection.author, authors)
  return index.pages.filter(
    (page, place) =>
      (sections === null || page.s.some((section, i) => i % 2 === 0 && sections.has(section))) &&
      (byAuthor === null || byAuthor.has(place)) &&
      isInDates(page, selection),
  )
}

function placesOf({ sections }: ArchiveIndex, { sections: wanted }: Selection): ReadonlySet<number> | null {
  if (wanted.length === 0) return null
  return new Set(sections.flatMap((name, place) => (wanted.includes(sectionSlug(name)) ? [place] : [])))
}

function pagesBy(slug: string, list: AuthorList | null): ReadonlySet<number> {
  const rows = list?.authors.filter(([name]) => authorSlug(name) === slug) ?? []
  return new Set(rows.flatMap(([, ...counts]) => counts.filter((_, i) => i % 2 === 0)))
}

const DAY = 86_400_000

/** Pages are cut by days in UTC; a reader's day begins hours before or after, and a day without an hour is the same for all. */
function isInDates({ d }: ArchivePage, { from, to }: Selection): boolean {
  if (!from && !to) return true
  const [first, last] = (d ?? []).map((day) => Date.parse(day))
  if (first === undefined || last === undefined) return false
  const start = from ? Math.min(spanInUtc(from).start, spanHere(from).start) : Number.NEGATIVE_INFINITY
  const end = to ? Math.max(spanInUtc(to).end, spanHere(to).end) : Number.POSITIVE_INFINITY
  return first < end && last + DAY > start
}

/** The newest fifty come with the front, so that nothing is needed until a reader goes further. */
const NEWEST = 50

function deepEnough(
  pages: readonly ArchivePage[],
  { depth: asked, selection }: Need,
): readonly ArchivePage[] {
  const isBackwards = selection.sort === 'oldest'
  const depth = isBackwards ? Math.max(asked, NEWEST) : asked
  if (depth <= NEWEST && !isBackwards) return []
  let held = 0
  const enough: ArchivePage[] = []
  // Undated articles come last either way.
  const dated = isBackwards ? pages.filter(({ d }) => d).toReversed() : pages
  for (const page of dated) {
    if (held >= depth) break
    enough.push(page)
    held += page.n
  }
  return enough
}

/** Its own page, and the ones before and after in the selection, for whoever reads on. */
function aroundArticle(
  matching: readonly ArchivePage[],
  { pages }: ArchiveIndex,
  slug: string | null,
  slugs: SlugList | null,
): readonly ArchivePage[] {
  const name = slug === null ? undefined : slugs?.[slug]
  const own = pages.find(({ p }) => p === name)
  if (own === undefined) return []
  const at = matching.indexOf(own)
  return at < 0 ? [own] : matching.slice(Math.max(0, at - 1), at + 2)
}
