/** What a list shows of a story. Answers bring the same stories again and again, and a card is drawn again only for another one. */
import type { Article } from '#edition/article.ts'

/** Whatever of a story decides how its card looks, with the marks that are told of it. */
const SHOWN = [
  'id',
  'slug',
  'headline',
  'headlineDerived',
  'kicker',
  'standfirst',
  'bodyText',
  'bodyAt',
  'sections',
  'authors',
  'bylineText',
  'publishedAt',
  'updatedAt',
  'image',
  'language',
  'direction',
] as const satisfies readonly (keyof Article)[]

export type ShownStory = Pick<Article, (typeof SHOWN)[number]>

export function sameStory(one: ShownStory, other: ShownStory): boolean {
  return one === other || SHOWN.every((key) => isSame(one[key], other[key]))
}

/** They are what JSON can say, and the same source writes its fields in the same order. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true
  return typeof one === 'object' && typeof other === 'object' && JSON.stringify(one) === JSON.stringify(other)
}
