/** The Guardian Open Platform (open-platform.theguardian.com): `{response: {results | content}}`, or a bare list of items. */
import type { Adapter, FieldNames } from '#format/adapter.ts'
import { BLANK, type Draft, type LeftOut } from '#format/draft.ts'
import type { FeedContext, NextPage } from '#format/feed.ts'
import {
  amountOf,
  firstLabel,
  firstText,
  htmlText,
  idOf,
  isRecord,
  labelOf,
  listOf,
  type RawRecord,
  recordOf,
} from '#format/fields.ts'
import { numberedPage } from '#format/numbered-page.ts'
import { guardianBody } from './guardian-body.ts'
import { guardianPeople } from './guardian-people.ts'
import { guardianPictures } from './guardian-pictures.ts'

const FIELDS: FieldNames = {
  id: 'id',
  url: 'webUrl',
  headline: 'webTitle',
  published: 'webPublicationDate',
  updated: 'fields.lastModified',
  body: 'fields.body',
  authors: 'fields.byline',
  tags: 'tags',
}

/** `pillarName` is a colour of the house, and no kicker. */
export const guardian: Adapter = ({ root, items }, context) => {
  const isHouse = items.slice(0, 5).some(isFromHouse)
  return {
    title: isHouse ? 'The Guardian' : null,
    homeUrl: isHouse ? 'https://www.theguardian.com/' : null,
    feedUrl: null,
    language: 'en',
    people: [],
    items,
    fields: FIELDS,
    draftOf,
    next: nextOf(root, context),
    problems: [],
  }
}

function isFromHouse(item: unknown): boolean {
  return /^https?:\/\/www\.(?:theguardian\.com|guardian\.co\.uk)\//.test(labelOf(recordOf(item).webUrl) ?? '')
}

/** `fields` holds text only: "true", "523". */
function draftOf(item: RawRecord): Draft | LeftOut {
  if (item.type === 'crossword') return { leftOut: 'item-not-an-article', kind: 'crossword' }
  const fields = recordOf(item.fields)
  const tags = listOf(item.tags).filter(isRecord)
  const byline = labelOf(fields.byline)
  const people = guardianPeople(byline, tags)
  const section = labelOf(item.sectionName)
  return {
    ...BLANK,
    id: idOf(item.id),
    urls: [item.webUrl],
    sections: section === null ? [] : [section],
    kicker: kickerIn(tags),
    tags: titlesOf(tags, 'keyword'),
    headline:
      labelOf(fields.headline) ??
      withoutByline(labelOf(item.webTitle), [byline, ...people.map(({ name }) => name)]),
    standfirst: htmlText(firstText(fields.standfirst, fields.trailText)),
    byline,
    people,
    published: item.webPublicationDate ?? fields.firstPublicationDate,
    updated: fields.lastModified,
    language: fields.lang,
    pictures: guardianPictures(item),
    ...guardianBody(item),
    sourceName: paperOf(fields.publication),
    wordCount: fields.wordcount,
  }
}

/** "The Observer"; what was written for the web alone has an address there. */
function paperOf(publication: unknown): string | null {
  const name = labelOf(publication)
  return name?.includes('.') ? null : name
}

/** "Headline | Polly Roe": the title for the web names columnists. */
function withoutByline(title: string | null, names: readonly (string | null)[]): string | null {
  const tail = names.find((name) => name !== null && title?.endsWith(` | ${name}`))
  return tail ? (title?.slice(0, -tail.length - 3) ?? null) : title
}

function kickerIn(tags: readonly RawRecord[]): string | null {
  const tones = titlesOf(tags, 'tone').filter((tone) => tone !== 'News')
  return firstLabel(titlesOf(tags, 'series')[0], titlesOf(tags, 'blog')[0], tones[0])
}

function titlesOf(tags: readonly RawRecord[], type: string): string[] {
  return [...new Set(tags.filter((tag) => tag.type === type).flatMap((tag) => labelOf(tag.webTitle) ?? []))]
}

function nextOf(root: RawRecord, { loadedFrom }: FeedContext): NextPage | null {
  const page = amountOf(root.currentPage)
  const pages = amountOf(root.pages)
  return page !== undefined && pages !== undefined && page < pages ? numberedPage(loadedFrom, page + 1) : null
}
