import { showCount } from '#ui/locale.ts'

const plural = new Intl.PluralRules('es')

/** "1 artículo", "2 artículos", and "1.000.000 de artículos". */
export function counted(n: number, one: string, other: string): string {
  const category = plural.select(n)
  if (category === 'one') return `${showCount(n)} ${one}`
  return `${showCount(n)} ${category === 'many' ? 'de ' : ''}${other}`
}

export function articles(n: number): string {
  return counted(n, 'artículo', 'artículos')
}
