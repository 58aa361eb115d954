/** Lists as news search services give them (newsapi.org and its likes): `{status, totalResults, articles: […]}`. */
import type { Adapter, FieldNames } from './adapter.ts'
import { BLANK, type Draft } from './draft.ts'
import { firstText, idOf, labelOf, looseLabel, type RawRecord, recordOf } from './fields.ts'

const FIELDS: FieldNames = {
  id: 'url',
  url: 'url',
  headline: 'title',
  published: 'publishedAt',
  updated: 'publishedAt',
  body: 'content',
  authors: 'author',
  tags: 'tags',
}

export const newsApi: Adapter = ({ root, items }) => ({
  title: labelOf(root.title),
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
  const source = labelOf(recordOf(item.source).name)
  const content = firstText(item.content)
  const isHtml = /<(?:p|br|div|ul|ol|h[1-6])\b[^<>]*>/i.test(content ?? '')
  const byline = labelOf(item.author)
  return {
    ...BLANK,
    id: idOf(item.id) ?? idOf(item.url),
    urls: [item.url],
    headline: withoutSource(labelOf(item.title), source),
    standfirst: looseLabel(item.description),
    // Some sources put their own name, or an address, where a person should be.
    byline: byline === source || /^https?:/i.test(byline ?? '') ? null : byline,
    published: item.publishedAt,
    pictures: [{ src: item.urlToImage ?? item.image }],
    ...(isHtml ? { html: content } : { text: content }),
    sourceName: source,
    sourceUrl: recordOf(item.source).url,
  }
}

/** "Headline - The Source" names the source twice. */
function withoutSource(title: string | null, source: string | null): string | null {
  if (title === null || source === null) return title
  const tail = [` - ${source}`, ` | ${source}`].find((end) => title.endsWith(end))
  return tail === undefined ? title : title.slice(0, -tail.length)
}
