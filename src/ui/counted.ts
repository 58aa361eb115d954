/** Numbers with the word that they count. */
import { showCount } from './locale.ts'

export const count = { format: showCount }
const plural = new Intl.PluralRules('en')

/** In English; languages/ have their own forms. */
export function counted(n: number, one: string, other: string): string {
  return `${showCount(n)} ${plural.select(n) === 'one' ? one : other}`
}
