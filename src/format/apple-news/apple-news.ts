/** Apple News Format (developer.apple.com/documentation/applenewsformat): one `article.json`, or a list of them. */
import type { WarningCode } from '#edition/article.ts'
import { cleanLabel } from '#edition/label.ts'
import type { Adapter, FieldNames } from '#format/adapter.ts'
import { BLANK, type Draft, type PersonDraft } from '#format/draft.ts'
import { firstLabel, idOf, labelOf, listOf, type RawRecord, recordOf } from '#format/fields.ts'
import { type AppleNewsBody, appleNewsBody, componentsIn } from './apple-news-body.ts'
import { isBundled, picturesOfAppleNews } from './apple-news-pictures.ts'
import { textLabel } from './apple-news-text.ts'

const FIELDS: FieldNames = {
  id: 'identifier',
  url: 'metadata.canonicalURL',
  headline: 'title',
  published: 'metadata.datePublished',
  updated: 'metadata.dateModified',
  body: 'components',
  authors: 'metadata.authors',
  tags: 'metadata.keywords',
}

/** The format names neither a feed nor a section. */
export const appleNews: Adapter = ({ root, items }) => ({
  title: null,
  homeUrl: null,
  feedUrl: null,
  language: root.language,
  people: [],
  items,
  fields: FIELDS,
  draftOf,
  next: null,
  problems: [],
})

function draftOf(item: RawRecord): Draft {
  const metadata = recordOf(item.metadata)
  const components = componentsIn(item.components)
  const byRole = (role: string) => components.filter((component) => component.role === role)
  const [intro] = byRole('intro')
  const excerpt = firstLabel(metadata.excerpt, item.subtitle)
  const body = appleNewsBody(components, (component) => component === intro && excerpt === null)
  return {
    ...BLANK,
    id: idOf(item.identifier),
    urls: [metadata.canonicalURL],
    tags: tagsOf(metadata.keywords),
    headline: labelOf(item.title) ?? textLabel(byRole('title')[0]),
    standfirst: excerpt ?? textLabel(intro),
    byline: bylineIn(byRole('byline')),
    people: peopleIn(metadata.authors, byRole('author')),
    published: metadata.datePublished ?? metadata.dateCreated,
    updated: metadata.dateModified,
    language: item.language,
    pictures: picturesOfAppleNews(metadata.thumbnailURL, components),
    html: body.html,
    warnings: warningsOf(body, metadata),
  }
}

function tagsOf(keywords: unknown): string[] {
  const words = typeof keywords === 'string' ? keywords.split(',') : listOf(keywords)
  return [...new Set(words.flatMap((word) => labelOf(word) ?? []))]
}

/** The format's own example is "by NAME | October 25, 2015 | 11:15 AM"; a line of date and hour alone names nobody. */
function bylineIn(components: readonly RawRecord[]): string | null {
  for (const component of components) {
    const name = cleanLabel((textLabel(component) ?? '').split(/[|•]/, 1)[0] ?? '')
    if (name !== '' && !/\d/.test(name)) return name
  }
  return null
}

function peopleIn(authors: unknown, components: readonly RawRecord[]): PersonDraft[] {
  const named = listOf(authors).flatMap((name) => labelOf(name) ?? [])
  const names = named.length > 0 ? named : components.flatMap((component) => textLabel(component) ?? [])
  return names.map((name) => ({ name }))
}

function warningsOf({ isCut, hasBundled }: AppleNewsBody, { thumbnailURL }: RawRecord): WarningCode[] {
  const isMissing = hasBundled || isBundled(thumbnailURL)
  return [
    ...(isMissing ? (['picture-not-included'] as const) : []),
    ...(isCut ? (['parts-left-out'] as const) : []),
  ]
}
