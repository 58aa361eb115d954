import { showCount } from '#ui/locale.ts'

/** A word after its number: `few` from three to ten, `many` from eleven to ninety-nine, `other` from a hundred on. */
export interface Forms {
  readonly zero: string
  readonly one: string
  readonly two: string
  readonly few: string
  readonly many: string
  readonly other: string
}

const plural = new Intl.PluralRules('ar')

/** None, one and two are said in words: "مقالان", not "٢ مقالات". */
export function counted(n: number, forms: Forms): string {
  const category = plural.select(n)
  const form = forms[category]
  return ['zero', 'one', 'two'].includes(category) ? form : `${showCount(n)} ${form}`
}

const ARTICLES: Forms = {
  zero: 'لا مقالات',
  one: 'مقال واحد',
  two: 'مقالان',
  few: 'مقالات',
  many: 'مقالًا',
  other: 'مقال',
}

/** On its own or as the subject. */
export function articles(n: number): string {
  return counted(n, ARTICLES)
}

/** After a preposition or a verb: only "two" sounds different. */
export function ofArticles(n: number): string {
  return counted(n, { ...ARTICLES, zero: 'صفر من المقالات', two: 'مقالين' })
}
