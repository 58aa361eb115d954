/** Section names: which of them are one, and which say nothing. */
import type { Article } from './article.ts'
import { cleanLabel } from './label.ts'
import { onceBy } from './once-by.ts'
import { sectionKey } from './section-key.ts'

/** No article is filed under more; a longer list is a mistake. */
const MOST_NAMES = 500
const LONGEST_NAME = 300
const LONGEST_LIST = 20_000

/** Names from a string, a list of strings, or a list of `{name}` / `{term}` objects; anything else is passed over. */
export function splitSections(value: unknown): string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value.slice(0, MOST_NAMES) : [value]
  const names = values.map((one) => cleanLabel(nameOf(one).slice(0, LONGEST_NAME))).filter(Boolean)
  return onceBy(names, sectionKey)
}

/** As sections, but a string is a list with commas. */
export function splitTags(value: unknown): string[] {
  return splitSections(typeof value === 'string' ? value.slice(0, LONGEST_LIST).split(',') : value)
}

function nameOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return ''
  const named = Object.entries(value).find(([key, name]) => isNameKey(key) && typeof name === 'string')
  return typeof named?.[1] === 'string' ? named[1] : ''
}

function isNameKey(key: string): boolean {
  return key === 'name' || key === 'term' || key === 'title' || key === 'label'
}

const DULL = new Set(
  'uncategorized uncategorised news general all articles posts blog other default'.split(' '),
)

/** One feed's sections under one roof: the leaves of hierarchies, the commonest writing, no catch-all. */
export function mergeSectionNames(articles: readonly Article[]): readonly Article[] {
  const leaves = leafNames(articles)
  const lists = articles.map(({ sections }) => sections.map((name) => leaves.get(name)?.at(-1) ?? name))
  const counts = countNames(lists)
  const commonest = commonestForms(counts)
  const dull = dullKeys(counts, articles.length)
  return articles.map((article, i) => {
    const names = (lists[i] ?? []).map((name) => commonest.get(sectionKey(name)) ?? name)
    const sections = [...new Set(names)].filter((name) => !dull.has(sectionKey(name)))
    const [primary = ''] = article.sections
    const sectionPath = leaves.get(primary)?.slice(0, -1) ?? article.sectionPath
    return isSame(sections, article.sections) ? article : { ...article, sections, sectionPath }
  })
}

/** The steps of each name that is a path. "News/Politics" is one only where other names begin with "News/" too: "Safety/Environment" is one name. */
function leafNames(articles: readonly Article[]): Map<string, readonly string[]> {
  const names = [...new Set(articles.flatMap(({ sections }) => sections))]
  const paths = names.map((name) => ({ name, steps: name.split(/ ?[/>] ?/).filter(Boolean) }))
  const tops = new Map<string, number>()
  for (const { steps } of paths) {
    if (steps[0] !== undefined) tops.set(steps[0], (tops.get(steps[0]) ?? 0) + 1)
  }
  const deep = paths.filter(({ steps }) => steps.length > 1 && (tops.get(steps[0] ?? '') ?? 0) > 1)
  return new Map(deep.map(({ name, steps }) => [name, steps]))
}

function countNames(lists: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const name of lists.flat()) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

function commonestForms(counts: ReadonlyMap<string, number>): Map<string, string> {
  const forms = new Map<string, string>()
  for (const [name] of [...counts].sort((a, b) => b[1] - a[1])) {
    if (!forms.has(sectionKey(name))) forms.set(sectionKey(name), name)
  }
  return forms
}

function dullKeys(counts: ReadonlyMap<string, number>, total: number): Set<string> {
  const totals = new Map<string, number>()
  for (const [name, count] of counts)
    totals.set(sectionKey(name), (totals.get(sectionKey(name)) ?? 0) + count)
  return new Set([...totals.keys()].filter((key) => DULL.has(key) && (totals.get(key) ?? 0) > total * 0.8))
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name, i) => name === b[i])
}
