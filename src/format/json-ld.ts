/** Articles as schema.org describes them (schema.org/Article), in JSON-LD: alone, in graphs and lists, or saved with their page. */
import { splitSections, splitTags } from '#edition/section.ts'
import type { Adapter, FieldNames } from './adapter.ts'
import { BLANK, type Draft } from './draft.ts'
import type { Unreadable } from './feed.ts'
import {
  firstLabel,
  idOf,
  isRecord,
  labelOf,
  listOf,
  looseLabel,
  type RawRecord,
  recordOf,
} from './fields.ts'
import { jsonLdBody, jsonLdNotes } from './json-ld-body.ts'
import { type Graph, readGraph } from './json-ld-nodes.ts'
import { jsonLdPeople } from './json-ld-people.ts'
import { jsonLdPictures } from './json-ld-pictures.ts'
import { typeNames } from './json-ld-types.ts'

const FIELDS: FieldNames = {
  id: '@id',
  url: 'url',
  headline: 'headline',
  published: 'datePublished',
  updated: 'dateModified',
  body: 'articleBody',
  authors: 'author',
  tags: 'keywords',
}

export const jsonLd: Adapter = ({ items }) => {
  const graph = readGraph(items)
  const [first] = graph.articles
  if (first === undefined) return noArticles(graph.types)
  const publisher = recordOf(graph.resolve(first.publisher))
  return {
    title: labelOf(publisher.name),
    homeUrl: publisher.url,
    feedUrl: null,
    language: null,
    people: [],
    items: graph.articles,
    fields: FIELDS,
    draftOf: (item) => draftOf(item, graph),
    next: null,
    problems: [],
  }
}

function noArticles(types: readonly string[]): Unreadable {
  const named = types.slice(0, 6).join(', ')
  const message = `The file is JSON-LD${named === '' ? '' : ` about ${named}`}, but none of it is an article. Use the block of the page whose "@type" is NewsArticle or Article.`
  return { code: 'no-articles', message }
}

function draftOf(item: RawRecord, graph: Graph): Draft {
  const publisher = [item.publisher, item.sourceOrganization, item.provider].map((raw) =>
    recordOf(graph.resolve(raw)),
  )
  const house = firstLabel(...publisher.map(({ name }) => name))
  const headline = headlineOf(item, house)
  return {
    ...BLANK,
    id: identityOf(item),
    urls: addressesOf(item, graph),
    sections: sectionsOf(item),
    kicker: kickerOf(item),
    tags: tagsOf(item, graph),
    headline,
    standfirst:
      [item.description, item.abstract, item.alternativeHeadline]
        .map(looseLabel)
        .find((text) => text !== null && text !== headline) ?? null,
    people: jsonLdPeople(item, house, graph),
    published: item.datePublished ?? item.dateCreated,
    updated: item.dateModified,
    language: languageOf(graph.resolve(item.inLanguage)),
    pictures: jsonLdPictures(item, graph),
    ...jsonLdBody(item, graph),
    notes: jsonLdNotes(item, graph),
    sourceName: house,
    sourceUrl: publisher.map(({ url }) => url).find((url) => url !== undefined),
    minutes: minutesOf(item.timeRequired),
    wordCount: item.wordCount,
  }
}

/** "#article" tells the article from its page; as an identity it is as good as any. */
function identityOf(item: RawRecord): string | null {
  const { identifier } = item
  const [page] = pagesOf(item)
  return (
    idOf(item['@id']) ??
    idOf(item.url) ??
    idOf(isRecord(identifier) ? identifier.value : identifier) ??
    idOf(page)
  )
}

function pagesOf({ mainEntityOfPage }: RawRecord): readonly unknown[] {
  return listOf(mainEntityOfPage)
    .map((page) => (isRecord(page) ? (page['@id'] ?? page.url) : page))
    .filter((page) => !isHomePage(page))
}

/** Some name the front of the house as the page of every article. */
function isHomePage(page: unknown): boolean {
  return typeof page === 'string' && /^https?:\/\/[^/?#]*\/?$/.test(page.trim())
}

function addressesOf(item: RawRecord, { resolve }: Graph): readonly unknown[] {
  const pages = listOf(item.mainEntityOfPage).map((page) => recordOf(resolve(page)).url)
  const found = [...listOf(item.url), ...pagesOf(item), ...pages, item['@id']]
  return found
    .map((one) => (typeof one === 'string' ? one.replace(/#[\w/-]*$/, '') : one))
    .filter((one) => one !== '' && !isHomePage(one))
}

/** Cut for search engines in the one field, or dressed up with the house's name in the other. */
function headlineOf(item: RawRecord, house: string | null): string | null {
  const [headline, name, other] = [item.headline, item.name, item.alternativeHeadline].map(looseLabel)
  if (!headline) return name ?? null
  const start = headline.replace(/\s*(?:…|\.{3})$/, '')
  if (name && name.length > headline.length && name.startsWith(start)) return name
  const isDressed =
    other && headline.startsWith(other) && /^ (?:[-|–—·:]) /.test(headline.slice(other.length))
  if (isDressed) return other
  const tail =
    house === null ? undefined : [` | ${house}`, ` - ${house}`].find((end) => headline.endsWith(end))
  return tail === undefined ? headline : headline.slice(0, -tail.length)
}

/** Addresses write sections small; a section bar does not. */
function sectionsOf({ articleSection, printSection }: RawRecord): readonly string[] {
  const names = [articleSection, printSection].map((raw) =>
    splitSections(typeof raw === 'string' ? raw.split(', ') : raw),
  )
  const found = names.find((list) => list.length > 0) ?? []
  return found.map((name) =>
    name === name.toLowerCase() ? name.charAt(0).toUpperCase() + name.slice(1) : name,
  )
}

/** What the type says of an article that readers must know, above all that somebody paid for it. */
const KINDS: Readonly<Record<string, string>> = {
  OpinionNewsArticle: 'Opinion',
  AnalysisNewsArticle: 'Analysis',
  BackgroundNewsArticle: 'Background',
  ReviewNewsArticle: 'Review',
  SatiricalArticle: 'Satire',
  AdvertiserContentArticle: 'Advertiser content',
}

function kickerOf(item: RawRecord): string | null {
  const kind = typeNames(item['@type']).find((name) => Object.hasOwn(KINDS, name))
  const genre = labelOf(listOf(item.genre)[0])
  return (kind && KINDS[kind]) ?? (/^(?:news|article)$|^https?:/i.test(genre ?? '') ? null : genre)
}

function tagsOf(item: RawRecord, { resolve }: Graph): readonly string[] {
  const things = [...listOf(item.about), ...listOf(item.mentions)].map(
    (thing) => recordOf(resolve(thing)).name,
  )
  const words = [...splitTags(item.keywords), ...splitTags(things.filter((name) => typeof name === 'string'))]
  const names = words.map((word) =>
    word.replace(/^(?:tag|keyword|person|place|topic|section|subject|organi[sz]ation)s?: ?/i, ''),
  )
  return [...new Set(names.filter(Boolean))]
}

function languageOf(raw: unknown): unknown {
  const [first] = listOf(raw)
  return isRecord(first) ? (first.alternateName ?? first.name) : first
}

/** A duration as ISO 8601 writes it: "PT4M", "PT1H10M30S". */
function minutesOf(raw: unknown): number | null {
  const found =
    typeof raw === 'string'
      ? /^PT(?:(\d{1,3})H)?(?:(\d{1,4})M)?(?:(\d{1,5})(?:\.\d+)?S)?$/i.exec(raw.trim())
      : null
  if (!found) return null
  const [, hours = 0, minutes = 0, seconds = 0] = found
  return Number(hours) * 60 + Number(minutes) + Number(seconds) / 60 || null
}
