/** The last resort: a list of objects that look like articles, wherever in the document it stands. */
import type { Found } from '#format/adapter.ts'
import { isRecord, type RawRecord, recordOf } from '#format/fields.ts'
import { guessFields } from './aliases.ts'
import type { FieldName } from './field-names.ts'

const SAMPLE = 5
const DEEPEST = 3

const PROOFS: readonly FieldName[] = ['url', 'body', 'published', 'standfirst']

type OwnFields = Readonly<Record<string, string>> | undefined

/** Null where nothing looks like an article. */
export function recogniseList(document: unknown, isLines: boolean, own?: OwnFields): Found | null {
  // Nothing has been published yet: that is no mistake.
  if (Array.isArray(document) && document.length === 0) return { format: 'generic', root: {}, items: [] }
  const list = longestArticleList(document, own, 0)
  if (list !== null) return { format: isLines ? 'ndjson' : 'generic', root: recordOf(document), items: list }
  return isRecord(document) && hasText(document, own)
    ? { format: 'generic', root: {}, items: [document] }
    : null
}

function longestArticleList(value: unknown, own: OwnFields, depth: number): readonly unknown[] | null {
  if (Array.isArray(value)) {
    const items = value.map(unwrapped)
    return looksLikeArticles(items, own) ? items : null
  }
  if (!isRecord(value) || depth >= DEEPEST) return null
  let longest: readonly unknown[] | null = null
  for (const inside of Object.values(value).slice(0, 50)) {
    const list = longestArticleList(inside, own, depth + 1)
    if (list !== null && list.length > (longest?.length ?? 0)) longest = list
  }
  return longest
}

/** Search engines and JSON:API wrap each item once more. */
function unwrapped(item: unknown): unknown {
  if (!isRecord(item)) return item
  const { _source, attributes, id, _id } = item
  if (isRecord(_source)) return { id: _id, ..._source }
  return isRecord(attributes) ? { id, ...attributes } : item
}

function looksLikeArticles(items: readonly unknown[], own: OwnFields): boolean {
  const sample = items.slice(0, 50).filter(isRecord).slice(0, SAMPLE)
  const articles = sample.filter((item) => isArticle(item, own))
  return articles.length > 0 && articles.length * 2 >= sample.length
}

function isArticle(item: RawRecord, own: OwnFields): boolean {
  const fields = guessFields([item], own)
  const titles = fields.get('headline') ?? []
  // A name alone is a person or a place; with an address or a text it may be a page.
  const isTitled = titles.some(
    (key) => typeof item[key] === 'string' && (own?.headline === key || !/^name$/i.test(key)),
  )
  return isTitled && PROOFS.some((field) => fields.has(field))
}

function hasText(item: RawRecord, own: OwnFields): boolean {
  const fields = guessFields([item], own)
  return isArticle(item, own) && (fields.has('body') || fields.has('standfirst'))
}
