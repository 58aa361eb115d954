/** Which way a screen runs: as its stories do, whatever language its browser speaks. */
import type { Article } from '#edition/article.ts'

type Told = Pick<Article, 'headline' | 'direction'>

const RIGHT_TO_LEFT =
  /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

export function directionOfAll(stories: readonly Told[]): 'ltr' | 'rtl' {
  const fromRight = stories.filter(isFromRight).length
  return fromRight > stories.length / 2 ? 'rtl' : 'ltr'
}

function isFromRight({ headline, direction }: Told): boolean {
  return direction === 'auto' ? RIGHT_TO_LEFT.test(headline) : direction === 'rtl'
}
