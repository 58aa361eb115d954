/** Categories of XML feeds, as sections or as tags: the formats have one element for both. */
import { splitSections } from '#edition/section.ts'
import type { Draft } from '#format/draft.ts'
import { firstText, htmlLabel, idOf, isRecord, listOf, type RawRecord, recordOf } from '#format/fields.ts'

/** A reader can choose among so many sections, not more. */
const MOST_SECTIONS = 60
const SECTION = /section|category|rubri[ck]|ressort/i
/** What Google's systems say of the entry itself, not of its subject. */
const MACHINE = /schemas\.google\.com|blogger\.com\/atom\/ns#kind/i

interface Category {
  readonly name: unknown
  /** Which list of categories it comes from. */
  readonly kind: string
}

/** RSS has `name` and `domain`, Atom has `label`, `term` and `scheme`, Dublin Core has bare subjects. */
function categoriesIn(item: RawRecord): Category[] {
  const own = listOf(item.categories)
    .filter(isRecord)
    .map(({ name, label, term, domain, scheme }) => ({
      name: name ?? label ?? term,
      kind: firstText(domain, scheme) ?? '',
    }))
  const subjects = listOf(recordOf(item.dc).subjects).map((name) => ({ name, kind: '' }))
  return [...own, ...subjects]
    .flatMap(apart)
    .filter(({ name, kind }) => !MACHINE.test(`${kind} ${idOf(name) ?? ''}`))
}

/** Some write all their keywords into one element; a single comma may belong to a name. */
function apart({ name, kind }: Category): Category[] {
  const names = typeof name === 'string' ? name.split(',') : []
  return names.length > 2 ? names.map((one) => ({ name: one, kind })) : [{ name, kind }]
}

/** By its own element, by what kind of category it is, or because it is the only one. */
export function filedBy(item: RawRecord, isOnce: boolean): Pick<Draft, 'sections' | 'tags'> {
  const [prism, slash] = [recordOf(item.prism), recordOf(item.slash)]
  const categories = categoriesIn(item)
  const isFiled = ({ kind }: Category) => SECTION.test(kind)
  const sections = namesIn([
    slash.section,
    prism.section,
    ...categories.filter(isFiled).map(({ name }) => name),
  ])
  const rest = categories.filter((category) => !isFiled(category)).map(({ name }) => name)
  const keywords = [recordOf(item.media).keywords, recordOf(item.itunes).keywords, prism.keywords].flatMap(
    listOf,
  )
  if (sections.length === 0 && isOnce) return { sections: namesIn(rest), tags: namesIn(keywords) }
  return { sections, tags: namesIn([...rest, ...keywords]) }
}

/** True where no item has two categories, most have one, and the names are few. */
export function isFiledOnce(items: readonly unknown[]): boolean {
  const names = new Set<string>()
  let count = 0
  for (const item of items.filter(isRecord)) {
    const own = namesIn(categoriesIn(item).map(({ name }) => name))
    if (own.length > 1) return false
    for (const name of own) names.add(name)
    count += own.length
  }
  return count > 0 && count * 2 >= items.length && names.size <= MOST_SECTIONS
}

function namesIn(values: readonly unknown[]): string[] {
  return splitSections(values.map((value) => htmlLabel(value) ?? ''))
}
