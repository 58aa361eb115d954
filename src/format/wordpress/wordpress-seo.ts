/** What plugins for search engines say of a WordPress post: Yoast SEO, All in One SEO, Parse.ly. Their schema.org graph holds more than core does. */

import { httpAddress } from '#edition/address.ts'
import { isLettersAfterName } from '#edition/byline-words.ts'
import { splitTags } from '#edition/section.ts'
import type { PersonDraft } from '#format/draft.ts'
import { firstLabel, htmlLabel, isRecord, labelOf, listOf, type RawRecord, recordOf } from '#format/fields.ts'
import { isArticleType } from '#format/json-ld/json-ld-types.ts'

export interface Seo {
  readonly siteName: string | null
  readonly language: unknown
  readonly people: readonly PersonDraft[]
  readonly sections: readonly string[]
  readonly tags: readonly string[]
  /** The way to the article on the site; the sections in it are the ones that count. */
  readonly trail: readonly string[]
  readonly picture: RawRecord
  readonly published: unknown
  readonly minutes: string | null
}

export function seoOf(item: RawRecord): Seo {
  const yoast = recordOf(item.yoast_head_json)
  const allInOne = recordOf(item.aioseo_head_json)
  const parsely = recordOf(recordOf(item.parsely).meta)
  const graph = [yoast.schema, allInOne.schema]
    .flatMap((schema) => listOf(recordOf(schema)['@graph']))
    .filter(isRecord)
  const article = graph.find((node) => isArticleType(node['@type'])) ?? parsely
  const people = schemaPeople(article, graph)
  return {
    siteName:
      htmlLabel(yoast.og_site_name ?? allInOne['og:site_name']) ??
      htmlLabel(recordOf(parsely.publisher).name),
    language: firstLabel(article.inLanguage, yoast.og_locale, allInOne['og:locale']),
    people: people.length > 0 ? people : namedPeople(yoast),
    sections: splitTags(article.articleSection),
    tags: splitTags(article.keywords),
    trail: trailIn(graph),
    picture: recordOf(listOf(yoast.og_image)[0]),
    published: yoast.article_published_time ?? article.datePublished,
    minutes: minutesIn(yoast),
  }
}

/** Persons only: who publishes the site is named as author where nobody else is. */
function schemaPeople(article: RawRecord, graph: readonly RawRecord[]): PersonDraft[] {
  return listOf(article.author).flatMap((raw) => {
    const own = isRecord(raw) ? raw : { name: raw }
    const node = own['@id'] === undefined ? {} : (graph.find((one) => one['@id'] === own['@id']) ?? {})
    const name = htmlLabel(own.name) ?? htmlLabel(node.name)
    const kinds = [...listOf(own['@type']), ...listOf(node['@type'])]
    if (name === null || (kinds.includes('Organization') && !kinds.includes('Person'))) return []
    const avatar = recordOf(node.image)
    return [
      { name, url: httpAddress(node.url, []), avatar: httpAddress(avatar.url ?? avatar.contentUrl, []) },
    ]
  })
}

/** Plugins for several authors write them into one field, with commas. */
function namedPeople(yoast: RawRecord): PersonDraft[] {
  const misc = Object.values(recordOf(yoast.twitter_misc))
  // Labels are in the site's language, but the writer stands before the time.
  const names = htmlLabel(yoast.author) ?? (misc.length > 1 ? htmlLabel(misc[0]) : null)
  const parts: string[] = []
  for (const part of names?.split(/, /) ?? []) {
    const before = parts.at(-1)
    if (before !== undefined && isLettersAfterName(part)) parts[parts.length - 1] = `${before}, ${part}`
    else parts.push(part)
  }
  return parts.filter((part) => part.trim() !== '').map((name) => ({ name }))
}

/** "2 minutes", in the site's language. */
function minutesIn(yoast: RawRecord): string | null {
  const last = labelOf(Object.values(recordOf(yoast.twitter_misc)).at(-1))
  return /^\D{0,20}(\d{1,3})\D*$/.exec(last ?? '')?.[1] ?? null
}

function trailIn(graph: readonly RawRecord[]): string[] {
  const list = graph.find((node) => node['@type'] === 'BreadcrumbList')
  return listOf(list?.itemListElement).flatMap((raw) => {
    const step = recordOf(raw)
    const name = htmlLabel(step.name) ?? htmlLabel(recordOf(step.item).name)
    return name === null ? [] : [name]
  })
}
