/** Themes and plugins describe one article twice in one page: the two are read as one. */
import { authorKey } from '#edition/author-key.ts'
import { isRecord, labelOf, type RawRecord } from '#format/fields.ts'
import { pageKey } from './json-ld-addresses.ts'
import type { Look } from './json-ld-look.ts'

interface Described {
  readonly node: RawRecord
  readonly look: Look
}

/** More descriptions than these under one headline are different articles. */
const MOST_TWINS = 4

/** The fuller description leads, the others fill in. Two articles under one headline stay two where address or day differ. */
export function withoutTwins<T extends Described>(articles: readonly T[]): readonly T[] {
  const groups = new Map<string, Signed<T>[]>()
  articles.forEach((article, at) => {
    const signed = { ...signatureOf(article), article, at }
    const key = signed.headline ?? `${at}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [signed])
    else group.push(signed)
  })
  return [...groups.values()]
    .flatMap((group) => (group.length === 1 || group.length > MOST_TWINS ? group : merged(group)))
    .sort((a, b) => a.at - b.at)
    .map(({ article }) => article)
}

interface Signature {
  readonly headline: string | null
  readonly address: string | null
  readonly day: string
}

interface Signed<T> extends Signature {
  readonly article: T
  readonly at: number
}

function merged<T extends Described>(group: readonly Signed<T>[]): Signed<T>[] {
  const leaders: Signed<T>[] = []
  for (const signed of group.toSorted((a, b) => fullness(b.article) - fullness(a.article))) {
    const i = leaders.findIndex((leader) => isTwin(leader, signed))
    const leader = leaders[i]
    if (leader === undefined) leaders.push(signed)
    else leaders[i] = { ...leader, article: filledIn(leader.article, signed.article) }
  }
  return leaders
}

function isTwin(a: Signature, b: Signature): boolean {
  return a.address !== null && b.address !== null ? a.address === b.address : a.day === b.day
}

/** A text counts for more than any number of other fields. */
function fullness({ node, look }: Described): number {
  return Object.keys(node).length + (look(node, 'articleBody', 'text').length > 0 ? 100 : 0)
}

function filledIn<T extends Described>(leader: T, twin: Described): T {
  const look: Look = (node, ...names) => {
    if (node !== leader.node) return leader.look(node, ...names)
    for (const name of names) {
      const own = leader.look(node, name)
      const values = own.length > 0 ? own : twin.look(twin.node, name)
      if (values.length > 0) return values
    }
    return []
  }
  return { ...leader, look }
}

function signatureOf({ node, look }: Described): Signature {
  const headline = labelOf(look(node, 'headline', 'name')[0])
  const [published] = look(node, 'datePublished', 'dateCreated')
  return {
    headline: headline === null ? null : authorKey(headline),
    address: addressOf(look, node),
    day: typeof published === 'string' ? published.slice(0, 10) : '',
  }
}

function addressOf(look: Look, node: RawRecord): string | null {
  const [named] = look(node, 'url', 'mainEntityOfPage')
  const address = isRecord(named) ? (named['@id'] ?? look(named, 'url')[0]) : (named ?? node['@id'])
  return typeof address === 'string' ? pageKey(address) : null
}
