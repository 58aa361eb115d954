/** What a publisher may tell us about a home-made list: our names for its fields. */

export const FIELD_NAMES = [
  'id',
  'url',
  'headline',
  'standfirst',
  'body',
  'published',
  'updated',
  'authors',
  'section',
  'kicker',
  'tags',
  'image',
  'language',
  'collected',
] as const

export type FieldName = (typeof FIELD_NAMES)[number]
