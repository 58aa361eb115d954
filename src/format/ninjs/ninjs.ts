/** IPTC ninjs 1.x, 2.x and 3.x (iptc.org/standards/ninjs): one reader, since the versions differ in how they name and not in what they say. */
import { httpAddress } from '#edition/address.ts'
import { readMoment } from '#edition/moment.ts'
import type { Adapter, FieldNames } from '#format/adapter.ts'
import { BLANK, type Draft, type LeftOut, type PersonDraft } from '#format/draft.ts'
import {
  amountOf,
  firstLabel,
  htmlText,
  idOf,
  labelOf,
  listOf,
  looseLabel,
  type RawRecord,
  recordOf,
} from '#format/fields.ts'
import { ninjsBody } from './ninjs-body.ts'
import { conceptsOf, inRole, lowerKeys, namesOf, partsOf } from './ninjs-parts.ts'
import { ninjsPictures } from './ninjs-pictures.ts'

const FIELDS: FieldNames = {
  id: 'uri',
  url: 'uri',
  headline: 'headline',
  published: 'firstcreated',
  updated: 'versioncreated',
  body: 'body_xhtml (or bodies)',
  authors: 'byline (or by)',
  tags: 'subject',
}

export const ninjs: Adapter = ({ root, items }, { now }) => ({
  title: firstLabel(root.title, recordOf(root.provider).name),
  homeUrl: null,
  feedUrl: null,
  language: null,
  people: [],
  items,
  fields: FIELDS,
  draftOf: (raw) => {
    const item = lowerKeys(raw)
    return reasonAgainst(item, now) ?? draftOf(item)
  },
  next: null,
  problems: [],
})

const ARTICLES = new Set(['text', 'composite'])

function reasonAgainst(item: RawRecord, now: number): LeftOut | null {
  const status = labelOf(item.pubstatus)?.toLowerCase()
  const type = labelOf(item.type)?.toLowerCase() ?? (item.eventdetails === undefined ? null : 'event')
  if (status === 'canceled' || status === 'cancelled')
    return { leftOut: 'item-withdrawn', id: idOf(item.uri) }
  if (status === 'withheld') return { leftOut: 'item-not-published' }
  if (type !== null && !ARTICLES.has(type)) return { leftOut: 'item-not-an-article', kind: type }
  const embargo = readMoment(item.embargoeduntil ?? item.embargoed).moment
  // `expires` is for those who print the copy; an archive goes on holding what was published.
  return embargo !== null && embargo.ms > now ? { leftOut: 'item-embargoed' } : null
}

function draftOf(item: RawRecord): Draft {
  const headlines = partsOf(item, 'headline', 'headlines')
  const headline = looseLabel((inRole(headlines, /^main$|^$/) ?? headlines[0])?.value) ?? labelOf(item.title)
  const subjects = conceptsOf(item, 'subject', 'subjects')
  const sections = sectionsOf(item, subjects)
  const body = ninjsBody(item, headline)
  return {
    ...BLANK,
    id: idOf(item.uri),
    urls: linksOf(item),
    slug: labelOf(item.slugline),
    sections,
    kicker: looseLabel(inRole(headlines, /kicker|vignette|overline/)?.value),
    tags: tagsOf(item, subjects).filter((tag) => !sections.includes(tag)),
    headline,
    standfirst: standfirstOf(item, headlines),
    byline: firstLabel(item.byline, item.by),
    people: authorsOf(item),
    published: item.firstcreated ?? item.contentcreated ?? item.versioncreated,
    updated: item.versioncreated,
    revision: amountOf(item.version) ?? null,
    language: item.language,
    pictures: ninjsPictures(item),
    html: body.html,
    text: body.text,
    sourceName:
      firstLabel(item.copyrightholder) ?? namesOf(conceptsOf(item, 'infosource', 'infosources'))[0] ?? null,
    wordCount: item.wordcount ?? body.words,
  }
}

/** The format has no permalink: an agency's `uri` may be one, and some put it among the other ids. */
function linksOf({ uri, altids, links }: RawRecord): readonly unknown[] {
  const alternatives = Array.isArray(altids)
    ? altids.map((one) => recordOf(one).value)
    : Object.values(recordOf(altids))
  const linked = listOf(links).map((one) => lowerKeys(one).href)
  return [...linked, uri, ...alternatives].filter((one) => httpAddress(one, []) !== null)
}

const SECTION_REL = /category|section/i

/** A subject that is filed as a section, or the desk; else the broad topics of the IPTC's own list. */
function sectionsOf(item: RawRecord, subjects: readonly RawRecord[]): readonly string[] {
  const filed = namesOf(subjects.filter(({ rel }) => SECTION_REL.test(labelOf(rel) ?? '')))
  if (filed.length > 0) return filed
  const desks = namesOf(conceptsOf(item, 'genre', 'genres')).slice(0, 1)
  if (desks.length > 0) return desks
  return namesOf(subjects.filter(isTopTopic)).slice(0, 1)
}

/** Media topics count in steps: a top-level one ends in six zeros (cv.iptc.org/newscodes/mediatopic). */
function isTopTopic({ code, literal, uri }: RawRecord): boolean {
  return /(?:^|[:/])\d{2}0{6}$/.test(firstLabel(code, literal, uri) ?? '')
}

function tagsOf(item: RawRecord, subjects: readonly RawRecord[]): readonly string[] {
  const others = [
    ['object', 'objects'],
    ['event', 'events'],
    ['organisation', 'organisations'],
    ['person', 'people'],
    ['place', 'places'],
  ].flatMap(([one = '', many = '']) => conceptsOf(item, one, many))
  return [...new Set(namesOf([...subjects, ...others.filter((concept) => !isAuthor(concept))]))]
}

/** Plain people are whom the story is about. */
function isAuthor({ rel }: RawRecord): boolean {
  return /author|creator/i.test(labelOf(rel) ?? '')
}

function authorsOf(item: RawRecord): PersonDraft[] {
  const people = conceptsOf(item, 'person', 'people').filter(isAuthor)
  return people.flatMap(({ name, uri }) => {
    const label = labelOf(name)
    return label === null ? [] : [{ name: label, url: uri }]
  })
}

/** Captions, credits and names of writers are kept among the descriptions too. */
function standfirstOf(item: RawRecord, headlines: ReturnType<typeof partsOf>): string | null {
  const descriptions = partsOf(item, 'description', 'descriptions')
  const told = descriptions.filter(({ role }) => !/caption|credit|writer/.test(role))
  const best = inRole(told, /lead|summary|standfirst|abstract/, /^$|text|main/) ?? told[0]
  return htmlText(best?.value) ?? htmlText(inRole(headlines, /subhead/)?.value)
}
