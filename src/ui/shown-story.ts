import type { Article } from '#edition/article.ts'

/** What a list shows of a story, and what is told of it there. */
export type ShownStory = Pick<
  Article,
  | 'id'
  | 'slug'
  | 'headline'
  | 'headlineDerived'
  | 'kicker'
  | 'standfirst'
  | 'bodyText'
  | 'bodyAt'
  | 'sections'
  | 'authors'
  | 'bylineText'
  | 'publishedAt'
  | 'updatedAt'
  | 'image'
  | 'language'
  | 'direction'
>
