/** Finds the articles of a JSON-LD document, wherever in lists, graphs and pages they stand. */
import { isRecord, type RawRecord } from '#format/fields.ts'
import { addToIndex, type Look, lookIn, type NodeIndex } from './json-ld-look.ts'
import { withoutTwins } from './json-ld-twins.ts'
import { isArticleType, typeNames } from './json-ld-types.ts'

export interface FoundArticle {
  readonly node: RawRecord
  readonly look: Look
  /** The nearest node around it, as the page whose `mainEntity` it is. */
  readonly holder: RawRecord | null
}

export interface Graph {
  readonly articles: readonly FoundArticle[]
  /** Trails of the pages, from the home page down. */
  readonly breadcrumbs: readonly RawRecord[]
  /** What stands around the articles: sites, feeds, lists. */
  readonly frames: readonly RawRecord[]
  /** Of all nodes that could have been articles; a few are enough to name. */
  readonly types: readonly string[]
  readonly look: Look
}

/** Articles stand in these; elsewhere they are only mentioned. */
const HOLDERS = new Set(
  '@graph @list @set itemListElement item dataFeedElement mainEntity hasPart blogPost blogPosts'.split(' '),
)
const DEEPEST = 16
const MOST_TYPES = 6

interface Finding {
  readonly articles: FoundArticle[]
  readonly breadcrumbs: RawRecord[]
  readonly frames: RawRecord[]
  readonly types: Set<string>
  readonly all: NodeIndex
}

interface Block {
  readonly look: Look
  readonly near: NodeIndex
  readonly ids: Set<unknown>
}

/** `items` are the blocks of a page or file, each a node, a graph or a list. Never throws. */
export function readGraph(items: readonly unknown[]): Graph {
  const all: NodeIndex = new Map()
  const finding: Finding = { articles: [], breadcrumbs: [], frames: [], types: new Set(), all }
  for (const item of items) {
    const near: NodeIndex = new Map()
    walk(item, { near, look: lookIn(near, all), ids: new Set() }, finding, {
      depth: 0,
      holder: null,
      isHeld: true,
    })
  }
  return {
    ...finding,
    articles: withoutTwins(finding.articles),
    types: [...finding.types],
    look: lookIn(all, all),
  }
}

interface Place {
  readonly depth: number
  readonly holder: RawRecord | null
  /** Whether an article here is one of the document's own. */
  readonly isHeld: boolean
}

function walk(value: unknown, block: Block, finding: Finding, place: Place): void {
  if (place.depth > DEEPEST) return
  if (Array.isArray(value)) {
    for (const one of value) walk(one, block, finding, { ...place, depth: place.depth + 1 })
    return
  }
  if (!isRecord(value)) return
  addToIndex(block.near, value)
  addToIndex(finding.all, value)
  if (place.isHeld) note(value, block, finding, place)
  for (const [key, inside] of Object.entries(value)) {
    if (typeof inside !== 'object' || inside === null) continue
    const isHeld = place.isHeld && HOLDERS.has(key.split(/[:/#]/).at(-1) ?? key)
    walk(inside, block, finding, { depth: place.depth + 1, holder: value, isHeld })
  }
}

function note(node: RawRecord, { look, ids }: Block, finding: Finding, { holder }: Place): void {
  const id = node['@id']
  const type = look(node, '@type')
  if (isArticleType(type)) {
    if (id !== undefined && ids.has(id)) return
    if (typeof id === 'string') ids.add(id)
    finding.articles.push({ node, look, holder })
    return
  }
  const names = typeNames(type)
  if (names.includes('BreadcrumbList')) finding.breadcrumbs.push(node)
  else if (names.some((name) => /^(?:WebSite|DataFeed|Blog|ItemList|CollectionPage)$/i.test(name)))
    finding.frames.push(node)
  // What stands in a list is no kind of document: it is named by the list.
  if (names.includes('ListItem') || names.includes('WebPageElement')) return
  for (const name of names) if (finding.types.size < MOST_TYPES) finding.types.add(name.slice(0, 40))
}
