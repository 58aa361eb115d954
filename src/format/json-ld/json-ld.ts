/** Articles as sites describe them for search engines: JSON-LD with the words of schema.org/Article. */
import { normalizeLanguage } from '#edition/language.ts'
import type { Adapter, FieldNames } from '#format/adapter.ts'
import { attachmentsFrom } from '#format/attachments.ts'
import { BLANK, type Draft } from '#format/draft.ts'
import type { FeedContext, Unreadable } from '#format/feed.ts'
import { amountOf, firstLabel, labelOf, looseLabel } from '#format/fields.ts'
import { fileName } from '#format/file-name.ts'
import { unreadable } from '#format/unreadable.ts'
import { addressesOf } from './json-ld-addresses.ts'
import { bodyIn, notesIn } from './json-ld-body.ts'
import { filedBy, trailOf } from './json-ld-filing.ts'
import { type FoundArticle, type Graph, readGraph } from './json-ld-graph.ts'
import { firstName, firstOf, type Look } from './json-ld-look.ts'
import { houseNames, isHouse, peopleIn } from './json-ld-people.ts'
import { picturesIn } from './json-ld-pictures.ts'
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

export const jsonLd: Adapter = ({ items }, context) => {
  const graph = readGraph(items)
  if (graph.articles.length === 0) return noArticles(graph, context)
  const found = new Map<unknown, FoundArticle>(graph.articles.map((article) => [article.node, article]))
  return {
    ...frameOf(graph),
    feedUrl: null,
    people: [],
    items: graph.articles.map(({ node }) => node),
    fields: FIELDS,
    draftOf: (item) => {
      const article = found.get(item)
      return article ? draftOf(article, graph, context) : { leftOut: 'item-not-an-article' }
    },
    next: null,
    problems: [],
  }
}

function noArticles({ types }: Graph, context: FeedContext): Unreadable {
  const named = types.length === 0 ? 'and names no types' : `only ${listed(types)}`
  const words = `is JSON-LD, but there is no article in it, ${named}. Save the block of type NewsArticle or Article from the page of an article, or name a feed of the site.`
  return unreadable('no-articles', `${fileName(context)} ${words}`)
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

/** The site or list that holds the articles, else the publisher that all of them name. */
function frameOf({ frames, articles, look }: Graph) {
  const frame = frames.find((one) => firstName(look, [one]) !== null)
  const publishers = new Set(articles.map((article) => publisherOf(article).name))
  const [publisher = null] = publishers.size === 1 ? publishers : []
  return {
    title: firstName(look, frame ? [frame] : []) ?? publisher,
    homeUrl: look(frame, 'url')[0] ?? articles.map((article) => publisherOf(article).url)[0],
    language: firstOf(look(frame, 'inLanguage'), (one) => languageOf(look, one)),
  }
}

function publisherOf({ node, look }: FoundArticle) {
  const [house] = ['publisher', 'sourceOrganization', 'provider'].flatMap((name) =>
    look(node, name).slice(0, 1),
  )
  const name = firstName(look, [house])
  return { name: name === null || /^https?:/i.test(name) ? null : name, url: look(house, 'url')[0] }
}

function draftOf(article: FoundArticle, graph: Graph, { loadedFrom }: FeedContext): Draft {
  const { node, look, holder } = article
  const publisher = publisherOf(article)
  const { id, urls } = addressesOf(look, node, holder, [loadedFrom])
  const page = pageOf(article)
  const houses = houseNames(look, node, sitesOf(graph))
  const headline = headlineOf(look, node, houses)
  return {
    ...BLANK,
    id,
    urls,
    ...filedBy(
      look,
      node,
      trailOf(look, breadcrumbsOf(article, graph, page), { headline, url: urls[0] ?? null, houses }),
    ),
    headline,
    standfirst: standfirstOf(look, node, page, headline),
    people: peopleIn(look, node, houses),
    published: look(node, 'datePublished', 'dateCreated')[0],
    updated: look(node, 'dateModified')[0],
    language: firstOf([...look(node, 'inLanguage'), ...look(page, 'inLanguage')], (one) =>
      languageOf(look, one),
    ),
    pictures: picturesIn(look, node, page),
    ...bodyIn(look, node),
    notes: notesIn(look, node),
    attachments: recordingsIn(look, node, [...urls, loadedFrom]),
    sourceName: publisher.name,
    sourceUrl: publisher.url,
    minutes: firstOf(look(node, 'timeRequired'), (time) => secondsOf(time, 60)),
    wordCount: look(node, 'wordCount')[0],
  }
}

/** The page that the article stands on: plugins describe half of the article there. */
function pageOf({ node, look, holder }: FoundArticle): unknown {
  const near = [...look(node, 'mainEntityOfPage'), ...look(node, 'isPartOf'), holder]
  return near.find((one) => typeNames(look(one, '@type')).some((name) => /page$/i.test(name)))
}

function breadcrumbsOf({ look }: FoundArticle, { articles, breadcrumbs }: Graph, page: unknown): unknown {
  return look(page, 'breadcrumb')[0] ?? (articles.length === 1 ? breadcrumbs[0] : null)
}

function sitesOf({ frames }: Graph): readonly unknown[] {
  return frames.filter((frame) => typeNames(frame['@type']).includes('WebSite')).slice(0, 3)
}

/** Search engines want a headline of 110 characters, so the longer one may be in `name`. */
function headlineOf(look: Look, node: unknown, houses: readonly string[]): string | null {
  const headline = firstOf(look(node, 'headline'), labelOf)
  const name = firstOf(look(node, 'name'), labelOf)
  const start = headline?.replace(/ ?(?:…|\.{3})$/, '') ?? ''
  const isCut = name !== null && name.length > (headline?.length ?? 0) && name.startsWith(start)
  return withoutSite(isCut ? name : headline, houses)
}

/** "Headline | The Hill" names the site twice. */
function withoutSite(headline: string | null, houses: readonly string[]): string | null {
  const tail = headline === null ? null : /^(.{10,}) [|–—-] (.{2,40})$/.exec(headline)
  return tail?.[1] && tail[2] && isHouse(tail[2], houses) ? tail[1] : headline
}

function standfirstOf(look: Look, node: unknown, page: unknown, headline: string | null): string | null {
  const texts = ['description', 'abstract', 'alternativeHeadline'].flatMap((name) =>
    look(node, name).slice(0, 3),
  )
  const all = [...texts, ...look(page, 'description').slice(0, 3)]
  return firstOf(all, (raw) => {
    const text = looseLabel(raw)
    return text === headline ? null : text
  })
}

/** "de-DE", "German", or a Language with either as its name. */
function languageOf(look: Look, raw: unknown): string | null {
  return (
    normalizeLanguage(raw) ??
    firstOf([...look(raw, 'alternateName'), ...look(raw, 'name')], normalizeLanguage)
  )
}

const RECORDING = /\.(?:mp3|m4a|aac|ogg|opus|mp4|webm|pdf)(?:[?#]|$)/i

function recordingsIn(look: Look, node: unknown, bases: readonly (string | null)[]) {
  const media = ['audio', 'video', 'associatedMedia', 'encoding'].flatMap((name) =>
    look(node, name).slice(0, 20),
  )
  const found = media.map((one) => ({
    url: look(one, 'contentUrl')[0],
    type: look(one, 'encodingFormat', 'fileFormat')[0],
    title: firstLabel(look(one, 'name')[0], look(one, 'headline')[0]),
    seconds: firstOf(look(one, 'duration'), (time) => secondsOf(time, 1)),
  }))
  return attachmentsFrom(
    found.filter(
      ({ url, type }) =>
        /^(?:audio|video)\//.test(labelOf(type) ?? '') || (typeof url === 'string' && RECORDING.test(url)),
    ),
    bases,
  )
}

const DURATION = /^P(?:(\d{1,3})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,6})M)?(?:(\d{1,8})(?:\.\d{1,9})?S)?)?$/i

/** From `PT1H5M`, in units of so many seconds; a bare number is in that unit already. */
function secondsOf(raw: unknown, unit: number): number | null {
  const found = typeof raw === 'string' ? DURATION.exec(raw.trim()) : null
  if (!found) return amountOf(raw) ?? null
  const [days, hours, minutes, seconds] = found.slice(1).map((part) => Number(part ?? 0))
  const total = (((days ?? 0) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0)
  return total > 0 ? total / unit : null
}
