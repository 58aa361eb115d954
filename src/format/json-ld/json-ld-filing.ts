/** What an article of schema.org is filed under: sections, kicker, tags. */
import { decodeEntities } from '#edition/entities.ts'
import { splitSections } from '#edition/section.ts'
import { sectionKey } from '#edition/section-key.ts'
import type { Draft } from '#format/draft.ts'
import { amountOf, isRecord, labelOf, type RawRecord } from '#format/fields.ts'
import { pageKey } from './json-ld-addresses.ts'
import { firstName, type Look } from './json-ld-look.ts'
import { isHouse } from './json-ld-people.ts'
import { isArticleType, typeNames } from './json-ld-types.ts'

const MOST = 200
/** Longer names are headlines or teasers in the wrong field. */
const LONGEST_SECTION = 60

/** `trail`: the breadcrumbs of the page, for articles that name no section. */
export function filedBy(
  look: Look,
  node: RawRecord,
  trail: readonly string[],
): Pick<Draft, 'sections' | 'sectionPath' | 'kicker' | 'tags'> {
  const named = sectionsIn(look(node, 'articleSection'))
  const printed = named.length > 0 ? named : sectionsIn(look(node, 'printSection'))
  const genres = sectionsIn(look(node, 'genre')).filter((genre) => !/^(?:news|article)$/i.test(genre))
  const own = printed.length > 0 ? printed : trail.slice(-1)
  const keys = new Set(own.map(sectionKey))
  const spare = own.length > 0 ? genres.find((genre) => !keys.has(sectionKey(genre))) : undefined
  return {
    sections: own.length > 0 ? own : genres.slice(0, 1),
    sectionPath: printed.length > 0 ? [] : trail.slice(0, -1),
    kicker: kindOf(node) ?? spare ?? null,
    tags: tagsIn(look, node),
  }
}

/** A name with an "and" has commas of its own: "Food, Drink & Travel". */
function sectionsIn(values: readonly unknown[]): string[] {
  return splitSections(
    values.slice(0, MOST).flatMap((value) => {
      if (typeof value !== 'string') return value
      const name = decodeEntities(value).trim()
      if (/^https?:/i.test(name)) return []
      if (name.startsWith('/')) return name.split('/').filter(Boolean).at(-1) ?? []
      return isOneName(name) ? name : name.split(/[,;]/)
    }),
  ).filter((name) => name.length <= LONGEST_SECTION)
}

function isOneName(name: string): boolean {
  if (/[,;]\S/.test(name) || name.split(/[,;]/).length > 3) return false
  return /&| (?:and|und|et|y|e|en|och|og) /i.test(name)
}

/** Readers have to know an opinion, a joke and an advertisement for what they are. */
const KINDS: Readonly<Record<string, string>> = {
  advertisercontentarticle: 'Advertiser content',
  satiricalarticle: 'Satire',
  opinionnewsarticle: 'Opinion',
  analysisnewsarticle: 'Analysis',
  reviewnewsarticle: 'Review',
}

function kindOf(node: RawRecord): string | null {
  const names = typeNames(node['@type']).map((name) => name.toLowerCase())
  const kind = Object.keys(KINDS).find((name) => names.includes(name))
  return kind === undefined ? null : (KINDS[kind] ?? null)
}

/** As content systems mark their keywords: "Person:Ada Byron". */
const MARK =
  /^(?:tag|category|keyword|topic|subject|person|people|organi[sz]ation|company|place|location|event|thing): */i
/** What is meant for the machine: "Section: Sport:Football", "type_news", "p". */
const NOT_A_TAG =
  /^(?:(?:section|type|template|channel|source|author|site) ?[:_].*|[@_].*|https?:.*|[a-z\d])$/i

function tagsIn(look: Look, node: RawRecord): string[] {
  const keywords = look(node, 'keywords').flatMap((value) =>
    typeof value === 'string' ? decodeEntities(value).split(/[,;]/) : (firstName(look, [value]) ?? []),
  )
  const things = [...look(node, 'about'), ...look(node, 'mentions')].filter(isThing)
  const names = [...keywords, ...things.map((thing) => firstName(look, [thing]))]
  return splitSections(
    names.flatMap((name) => {
      const tag = labelOf(name)
      return tag === null || NOT_A_TAG.test(tag) ? [] : tag.replace(MARK, '')
    }),
  )
}

/** Pages and articles that are mentioned are no subjects. */
function isThing(value: unknown): boolean {
  if (!isRecord(value)) return false
  const types = value['@type']
  return !isArticleType(types) && !typeNames(types).some((name) => /page$|work$|website$/i.test(name))
}

/** The steps between the home page and the article. */
export function trailOf(
  look: Look,
  breadcrumbs: unknown,
  article: {
    readonly headline: string | null
    readonly url: string | null
    readonly houses: readonly string[]
  },
): string[] {
  const steps = look(breadcrumbs, 'itemListElement')
    .slice(0, 20)
    .map((step, i) => ({ step, at: amountOf(look(step, 'position')[0]) ?? i + 1 }))
    .sort((a, b) => a.at - b.at)
    .map(({ step }) => stepOf(look, step))
  const inner = steps.filter(({ name, address }, i) => {
    if (name === null || name === article.headline || name.length > LONGEST_SECTION || HOME.test(name))
      return false
    const isHome = /^https?:\/\/[^/?#]+\/?$/.test(address ?? '') || (i === 0 && isHouse(name, article.houses))
    const isArticle =
      i === steps.length - 1 && (address === null || pageKey(address ?? '') === pageKey(article.url ?? ''))
    return !isHome && !isArticle
  })
  return inner.flatMap(({ name }) => name ?? [])
}

const HOME =
  /^(?:home ?page|home|start|(?:.* )?startseite|accueil|inicio|início|hjem|hem|etusivu|főoldal|головна|главная)$/i

function stepOf(look: Look, step: unknown) {
  const [item] = look(step, 'item')
  const address = isRecord(item) ? (item['@id'] ?? look(item, 'url')[0]) : item
  return {
    name: firstName(look, look(step, 'name')) ?? firstName(look, [item].filter(isRecord)),
    address: typeof address === 'string' ? address : null,
  }
}
