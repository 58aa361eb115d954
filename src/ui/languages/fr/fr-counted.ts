import { showCount } from '#ui/locale.ts'

const plural = new Intl.PluralRules('fr')

/** "0 article", "2 articles", and "1 000 000 d’articles". */
export function counted(n: number, one: string, other: string): string {
  const category = plural.select(n)
  if (category === 'one') return `${showCount(n)}\u00a0${one}`
  const link = category === 'many' ? (/^[aeiouyéèêh]/.test(other) ? 'd’' : 'de\u00a0') : ''
  return `${showCount(n)}\u00a0${link}${other}`
}

export function articles(n: number): string {
  return counted(n, 'article', 'articles')
}
