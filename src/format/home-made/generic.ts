/** Lists of articles in nobody's format, read by the names of their fields. Says what it took for what. */
import { splitSections, splitTags } from '#edition/section.ts'
import type { Adapter, FieldNames } from '#format/adapter.ts'
import { documentProblem } from '#format/document-problem.ts'
import { BLANK, type Draft, type PersonDraft } from '#format/draft.ts'
import type { Problem } from '#format/feed.ts'
import {
  firstLabel,
  firstText,
  idOf,
  isRecord,
  labelOf,
  listOf,
  looseLabel,
  type RawRecord,
  recordOf,
} from '#format/fields.ts'
import { guessFields } from './aliases.ts'
import type { FieldName } from './field-names.ts'

type Fields = ReadonlyMap<FieldName, readonly string[]>

const SAMPLE = 20

export const generic: Adapter = ({ root, items }, context) => {
  const fields = guessFields(items.slice(0, SAMPLE).filter(isRecord), context.fields)
  const source = recordOf(root.source)
  return {
    title: firstLabel(root.title, textIn(root.title), root.name, source.name),
    homeUrl: root.home_page_url ?? root.link ?? root.url,
    feedUrl: null,
    language: root.language ?? root.lang,
    people: [],
    items,
    fields: namesOf(fields),
    draftOf: (item) => draftOf(item, fields),
    next: null,
    problems: items.length > 0 ? [guessProblem(fields)] : [],
  }
}

function draftOf(item: RawRecord, fields: Fields): Draft {
  const first = (field: FieldName) =>
    fields
      .get(field)
      ?.map((key) => item[key])
      .find(isFilled)
  const standfirst = first('standfirst')
  const bodyKey = fields.get('body')?.find((key) => isFilled(item[key]))
  const body = firstText(textIn(bodyKey === undefined ? null : item[bodyKey]))
  const isHtml =
    /html/i.test(bodyKey ?? '') ||
    /<(?:p|br|div|h[1-6]|ul|ol|a|img|figure|blockquote)\b[^<>]*>/i.test(body ?? '')
  const published = first('published')
  return {
    ...BLANK,
    id: idOf(textIn(first('id'))),
    urls: addressesIn(first('url')),
    sections: splitSections(first('section')),
    kicker: labelOf(textIn(first('kicker'))),
    tags: splitTags(first('tags')),
    headline: looseLabel(textIn(first('headline'))),
    standfirst: looseLabel(textIn(standfirst)),
    ...peopleIn(first('authors')),
    published: textIn(published) ?? textIn(first('collected')),
    updated: textIn(first('updated')),
    language: first('language'),
    pictures: listOf(first('image')).map((raw) => ({
      src: addressesIn(raw)[0],
      alt: labelOf(recordOf(raw).alt),
      caption: labelOf(recordOf(raw).caption),
      credit: labelOf(recordOf(raw).credit),
    })),
    ...(isHtml ? { html: body } : { text: body }),
    sourceName: labelOf(textIn(item.source ?? item.publisher)),
    warnings: published === undefined && isFilled(first('collected')) ? ['date-of-collection'] : [],
  }
}

function isFilled(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return false
  return !Array.isArray(value) || value.length > 0
}

/** Converters from XML keep the text of an element under a name of its own. */
function textIn(value: unknown): unknown {
  if (!isRecord(value)) return value
  return (
    value.$t ??
    value['#text'] ??
    value['#value'] ??
    value.rendered ??
    value.value ??
    value.name ??
    value.text ??
    value.html ??
    null
  )
}

function addressesIn(value: unknown): readonly unknown[] {
  return listOf(value)
    .toSorted((a, b) => Number(recordOf(b).rel === 'alternate') - Number(recordOf(a).rel === 'alternate'))
    .map((one) => (isRecord(one) ? (one.href ?? one.url ?? one.src ?? textIn(one)) : one))
}

/** A line of text is a byline; a list names people. */
function peopleIn(value: unknown): Pick<Draft, 'byline' | 'people'> {
  if (typeof value === 'string') return { byline: labelOf(value), people: [] }
  const people = listOf(value).flatMap((one): PersonDraft[] => {
    const name = labelOf(textIn(one))
    return name === null ? [] : [{ name, url: recordOf(one).url, avatar: recordOf(one).avatar }]
  })
  return { byline: null, people }
}

const FALLBACK: FieldNames = {
  id: 'id',
  url: 'url',
  headline: 'title',
  published: 'date_published',
  updated: 'date_modified',
  body: 'content_html',
  authors: 'authors',
  tags: 'tags',
}

/** The source's own names, so that a publisher finds them again. */
function namesOf(fields: Fields): FieldNames {
  const name = (field: FieldName, fallback: string) => fields.get(field)?.[0] ?? fallback
  return {
    id: name('id', FALLBACK.id),
    url: name('url', FALLBACK.url),
    headline: name('headline', FALLBACK.headline),
    published: name('published', FALLBACK.published),
    updated: name('updated', FALLBACK.updated),
    body: name('body', FALLBACK.body),
    authors: name('authors', FALLBACK.authors),
    tags: name('tags', FALLBACK.tags),
  }
}

function guessProblem(fields: Fields): Problem {
  const guesses = [...fields].map(([field, [key = '']]) => `${field} from "${key.slice(0, 40)}"`)
  const message = `The file names no format, so its fields were guessed: ${guesses.join(', ')}. Where a guess is wrong, set it for this source in edition.json, as "fields": {"headline": "…"}.`
  return documentProblem('', 'fields-guessed', message)
}
