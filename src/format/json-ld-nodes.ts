/** The things that a JSON-LD document describes, and the articles among them (json-ld.org, schema.org). */
import { isRecord, type RawRecord } from './fields.ts'
import { isArticleType, typeNames } from './json-ld-types.ts'

/** Properties that lead from a page or a list to what it holds; a comment or a speaker would be led to by others. */
const CONTAINERS =
  '@graph itemListElement item dataFeedElement mainEntity mainEntityOfPage hasPart blogPost blogPosts'.split(
    ' ',
  )
const DEEPEST = 12
const MOST_NODES = 300_000

export interface Graph {
  readonly articles: readonly RawRecord[]
  /** The types of everything met on the way, for a sentence where no article was among them. */
  readonly types: readonly string[]
  /** `{"@id": …}` as what it points to; anything else as it is. */
  readonly resolve: (value: unknown) => unknown
}

/** Linear in the size of the document. */
export function readGraph(documents: readonly unknown[]): Graph {
  const byId = indexById(documents)
  const resolve = (value: unknown) => resolved(value, byId)
  const articles = new Map<unknown, RawRecord>()
  const types = new Set<string>()
  const seen = new Set<unknown>()
  const visit = (raw: unknown, depth: number): void => {
    const value = resolve(raw)
    if (depth > DEEPEST || seen.has(value) || seen.size > MOST_NODES) return
    if (Array.isArray(value)) for (const one of value) visit(one, depth)
    if (!isRecord(value)) return
    seen.add(value)
    for (const name of typeNames(value['@type'])) types.add(name)
    if (isArticleType(value['@type'])) articles.set(value['@id'] ?? value, value)
    for (const key of CONTAINERS) visit(value[key], depth + 1)
  }
  for (const document of documents) visit(document, 0)
  return { articles: [...articles.values()], types: [...types], resolve }
}

/** The fullest description of each thing: references repeat its id and little else. */
function indexById(documents: readonly unknown[]): ReadonlyMap<string, RawRecord> {
  const byId = new Map<string, RawRecord>()
  const open: { readonly value: unknown; readonly depth: number }[] = documents.map((value) => ({
    value,
    depth: 0,
  }))
  for (let next = open.pop(), count = 0; next && count < MOST_NODES; next = open.pop(), count += 1) {
    const { value, depth } = next
    if (depth > DEEPEST || typeof value !== 'object' || value === null) continue
    if (isRecord(value) && typeof value['@id'] === 'string') {
      const known = byId.get(value['@id'])
      if (!known || Object.keys(known).length < Object.keys(value).length) byId.set(value['@id'], value)
    }
    for (const inside of Object.values(value)) open.push({ value: inside, depth: depth + 1 })
  }
  return byId
}

function resolved(value: unknown, byId: ReadonlyMap<string, RawRecord>): unknown {
  if (!isRecord(value)) return value
  const id = value['@id']
  const known = typeof id === 'string' ? byId.get(id) : undefined
  // The same object comes back for a full description, so that it is known again.
  return known === undefined || known === value || Object.keys(value).length > 2 ? value : known
}
