/** Arc XP ANS 0.5 to 0.10 (github.com/washingtonpost/ans-schema): stories, lists of them, `results` and `collection`. */
import { httpAddress } from '#edition/address.ts'
import { readMoment } from '#edition/moment.ts'
import type { Adapter, FieldNames } from '#format/adapter.ts'
import { documentProblem } from '#format/document-problem.ts'
import { BLANK, type Draft, type LeftOut, type PersonDraft } from '#format/draft.ts'
import type { FeedContext, NextPage, Problem } from '#format/feed.ts'
import {
  amountOf,
  firstLabel,
  firstText,
  htmlLabel,
  htmlText,
  idOf,
  isRecord,
  labelOf,
  listOf,
  type RawRecord,
  recordOf,
} from '#format/fields.ts'
import { numberedPage } from '#format/numbered-page.ts'
import { ansBody } from './ans-body.ts'
import { picturesOfAns } from './ans-picture.ts'
import { filedInAns } from './ans-section.ts'

const FIELDS: FieldNames = {
  id: '_id',
  url: 'canonical_url',
  headline: 'headlines.basic',
  published: 'display_date',
  updated: 'last_updated_date',
  body: 'content_elements',
  authors: 'credits.by',
  tags: 'taxonomy.tags',
}

/** Collections may hold collections. */
const DEEPEST = 3

export const ans: Adapter = ({ items: found }, context) => {
  // A document of results comes as the only item, with its own stories inside.
  const root = found.length === 1 ? recordOf(found[0]) : {}
  const items = found.flatMap((item) => storiesIn(item, 0))
  const bases = siteOf(context)
  return {
    title: isList(root) ? htmlLabel(recordOf(root.headlines).basic) : null,
    homeUrl: null,
    feedUrl: null,
    language: isList(root) ? root.language : null,
    people: [],
    items,
    fields: FIELDS,
    draftOf: (item) => reasonAgainst(item, context) ?? draftOf(item, bases),
    next: nextOf(root, items.length, context),
    problems: siteProblems(items, bases),
  }
}

function isList(item: RawRecord): boolean {
  if (item.type === 'results' || item.type === 'collection') return true
  // Front ends ask for some fields only, and `type` is often not among them.
  const isUntyped = item.type === undefined && recordOf(item.headlines).basic === undefined
  return isUntyped && listOf(item.content_elements).some((one) => isRecord(recordOf(one).headlines))
}

function storiesIn(item: unknown, depth: number): readonly unknown[] {
  if (!isRecord(item) || !isList(item) || depth >= DEEPEST) return [item]
  const inside: readonly unknown[] = Array.isArray(item.content_elements) ? item.content_elements : []
  return inside.flatMap((story) => storiesIn(story, depth + 1))
}

/** ANS addresses are relative to a site that the document does not name; what the site itself serves is beside it. */
function siteOf({ site, loadedFrom }: FeedContext): readonly string[] {
  if (site !== undefined) return [site]
  return /\/pf\/api\/v\d/.test(loadedFrom) ? [loadedFrom] : []
}

function siteProblems(items: readonly unknown[], bases: readonly string[]): Problem[] {
  const isHomeless = (item: unknown) => isRecord(item) && isRelative(item) && addressOf(item, bases) === null
  if (!items.some(isHomeless)) return []
  const message =
    'The addresses of the articles do not name the site, so none of them leads to the original. Set "site" for this source in edition.json.'
  return [documentProblem(FIELDS.url, 'site-missing', message)]
}

function isRelative(story: RawRecord): boolean {
  return placesOf(story).some((place) => typeof place === 'string' && place.trim().startsWith('/'))
}

function placesOf(story: RawRecord): readonly unknown[] {
  const sites = Object.values(recordOf(story.websites)).map((site) => recordOf(site).website_url)
  return [story.canonical_url_external, story.website_url, story.canonical_url, ...sites]
}

function addressOf(story: RawRecord, bases: readonly string[]): string | null {
  const addresses = placesOf(story).map((place) => httpAddress(place, bases))
  return addresses.find((address) => address !== null) ?? null
}

const ARTICLES = new Set(['story', 'gallery'])

function reasonAgainst(item: RawRecord, { now }: FeedContext): LeftOut | null {
  const { type, status, publishing, revision, content_restrictions } = item
  if (typeof type === 'string' && !ARTICLES.has(type)) return { leftOut: 'item-not-an-article', kind: type }
  const isDraft =
    recordOf(publishing).has_published_edition === false || recordOf(revision).published === false
  if (isDraft && status !== 'published') return { leftOut: 'item-not-published' }
  const { active, end_time } = recordOf(recordOf(content_restrictions).embargo)
  const end = readMoment(end_time).moment
  return active === true && (end === null || end.ms > now) ? { leftOut: 'item-embargoed' } : null
}

function draftOf(item: RawRecord, bases: readonly string[]): Draft {
  const { headlines, subheadlines, description, taxonomy } = item
  const titles = recordOf(headlines)
  const body = ansBody(item, (raw) => httpAddress(raw, bases))
  const address = addressOf(item, bases)
  const published = [item.display_date, item.first_publish_date, item.publish_date].find(isDate)
  return {
    ...BLANK,
    id: idOf(item._id),
    urls: address === null ? [] : [address],
    ...filedInAns(item),
    kicker: kickerOf(recordOf(item.label)),
    tags: tagsOf(recordOf(taxonomy)),
    headline: [titles.basic, titles.print, titles.web, titles.mobile].map(htmlLabel).find(Boolean) ?? null,
    standfirst: htmlText(firstText(recordOf(subheadlines).basic, recordOf(description).basic)),
    ...peopleIn(item, bases),
    published,
    updated: isBehind(item.last_updated_date, published) ? null : item.last_updated_date,
    language: item.language,
    pictures: picturesOfAns(item),
    html: body.html,
    notes: body.notes,
    sourceName: firstLabel(recordOf(item.distributor).name, recordOf(item.source).name),
    wordCount: recordOf(recordOf(item.planning).story_length).word_count_actual,
    warnings: body.isCut ? ['parts-left-out'] : [],
  }
}

function isDate(raw: unknown): boolean {
  return raw !== undefined && raw !== null && raw !== ''
}

/** `display_date` is set by hand, and for a scheduled story lies after the last change: nothing is amiss then. */
function isBehind(updated: unknown, published: unknown): boolean {
  const [change, start] = [readMoment(updated).moment, readMoment(published).moment]
  return change !== null && start !== null && change.ms < start.ms
}

function kickerOf(label: RawRecord): string | null {
  const shown = [label.basic, label.kicker].map(recordOf).filter(({ display }) => display !== false)
  return shown.map(({ text }) => htmlLabel(text)).find(Boolean) ?? null
}

/** `keywords` and `topics` are found by machine, and not for readers. */
function tagsOf({ tags, seo_keywords }: RawRecord): string[] {
  const own = listOf(tags).flatMap((tag) => labelOf(recordOf(tag).text) ?? labelOf(tag) ?? [])
  const names = own.length > 0 ? own : listOf(seo_keywords).flatMap((word) => labelOf(word) ?? [])
  return [...new Set(names)]
}

/** What readers are to see goes before what feeds are to name. */
function peopleIn(
  { vanity_credits, credits }: RawRecord,
  bases: readonly string[],
): Pick<Draft, 'byline' | 'people'> {
  const signed = readAll(recordOf(credits).by, [], bases)
  const names = signed.map(({ name }) => name)
  const shown = readAll(recordOf(vanity_credits).by, names, bases)
  const people = shown.length > 0 ? shown : signed
  const [only] = people.length === 1 ? people : []
  return { byline: only && only.line !== only.name ? only.line : null, people }
}

interface Signed extends PersonDraft {
  readonly line: string
}

function readAll(list: unknown, known: readonly string[], bases: readonly string[]): Signed[] {
  return listOf(list)
    .filter(isRecord)
    .flatMap((person) => personIn(person, known, bases))
}

/** `byline` is a pen name, or a line with a name in it: "Jo Roe, for the Gazette". */
function personIn(person: RawRecord, known: readonly string[], bases: readonly string[]): Signed[] {
  const whole = [person.first_name, person.last_name].map(labelOf).filter(Boolean).join(' ')
  const own = firstLabel(person.name, whole)
  const line = labelOf(person.byline) ?? own
  if (line === null) return []
  const inLine = known.filter((name) => line.includes(name)).sort((a, b) => b.length - a.length)
  const name = inLine[0] ?? (own !== null && line.includes(own) ? own : line)
  const url = httpAddress(person.url, bases)
  return [{ name, line, url, avatar: recordOf(person.image).url }]
}

/** An id in place of a page leads nowhere. The Content API counts articles, other services count pages. */
function nextOf(root: RawRecord, count: number, { loadedFrom }: FeedContext): NextPage | null {
  if (!isList(root)) return null
  const page = amountOf(root.next)
  if (page !== undefined) return numberedPage(loadedFrom, page, count > 0 && page >= count ? 'from' : 'page')
  const address = httpAddress(root.next, [])
  return address === null ? null : { address, isGuess: false }
}
