/** Numbers with the word that they count. */

export const count = new Intl.NumberFormat('en')
const plural = new Intl.PluralRules('en')

export function counted(n: number, one: string, other: string): string {
  return `${count.format(n)} ${plural.select(n) === 'one' ? one : other}`
}
