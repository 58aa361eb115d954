/** Reads properties of JSON-LD nodes (w3.org/TR/json-ld11) in all the ways in which they can be written. */
import { isRecord, labelOf, type RawRecord } from '#format/fields.ts'

/** The first of the named properties that says something, as a flat list of plain values and nodes. */
export type Look = (node: unknown, ...names: readonly string[]) => readonly unknown[]

/** Nodes by their `@id`. One may be described in several places. */
export type NodeIndex = Map<string, RawRecord[]>

const PREFIXES = ['', 'schema:', 'https://schema.org/', 'http://schema.org/']
const DEEPEST_LIST = 4
const MOST_DESCRIPTIONS = 4

export function addToIndex(index: NodeIndex, node: RawRecord): void {
  const id = node['@id']
  if (typeof id !== 'string' || isReference(node)) return
  const known = index.get(id)
  if (known === undefined) index.set(id, [node])
  else if (known.length < MOST_DESCRIPTIONS) known.push(node)
}

/** True for `{"@id": …}`, which only points to a node. */
function isReference(node: RawRecord): boolean {
  return Object.keys(node).every((key) => key === '@id' || key === '@type')
}

/**
 * `near` holds the nodes of the same block, `all` those of the whole document. What is not described near
 * may be described anywhere, but `#author` in the block of another page is somebody else.
 */
export function lookIn(near: NodeIndex, all: NodeIndex): Look {
  const placesOf = (node: unknown): readonly RawRecord[] => {
    if (typeof node === 'string') return near.get(node) ?? []
    if (!isRecord(node)) return []
    const id = node['@id']
    if (typeof id !== 'string') return [node]
    return [node, ...(near.get(id) ?? all.get(id) ?? [])]
  }
  return (node, ...names) => {
    const places = placesOf(node)
    for (const name of names) {
      for (const place of places) {
        const values = plainValues(propertyOf(place, name), 0)
        if (values.length > 0) return values
      }
    }
    return []
  }
}

function propertyOf(node: RawRecord, name: string): unknown {
  for (const prefix of PREFIXES) {
    const value = node[`${prefix}${name}`]
    if (value !== undefined && value !== null) return value
  }
  // The context of schema.org says that `type` means `@type`.
  if (name === '@type') return node.type
  // As in `datemodified` and `contentURL`.
  return name.startsWith('@') ? null : (node[name.toLowerCase()] ?? node[name.replace(/Url$/, 'URL')])
}

/** Without the wrappers `@value`, `@list` and `@set`, and without blank text. */
function plainValues(value: unknown, depth: number): readonly unknown[] {
  if (value === undefined || value === null || depth > DEEPEST_LIST) return []
  if (typeof value === 'string') return value.trim() === '' ? [] : [value]
  if (Array.isArray(value)) return value.flatMap((one) => plainValues(one, depth + 1))
  if (!isRecord(value)) return [value]
  const inside = value['@value'] ?? value['@list'] ?? value['@set']
  return inside === undefined ? [value] : plainValues(inside, depth + 1)
}

/** The first value that can be read so. Lists may be too long to be spread as arguments. */
export function firstOf<T>(values: readonly unknown[], read: (value: unknown) => T | null): T | null {
  for (const value of values) {
    const found = read(value)
    if (found !== null) return found
  }
  return null
}

/** The names of a thing, which may be just its name. */
export function namesOf(look: Look, thing: unknown): readonly string[] {
  const named = look(thing, 'name', 'legalName', 'alternateName')
  const names = named.length > 0 ? named : typeof thing === 'string' ? [thing] : []
  return names.flatMap((name) => labelOf(name) ?? [])
}

export function firstName(look: Look, things: readonly unknown[]): string | null {
  return firstOf(things, (thing) => namesOf(look, thing)[0] ?? null)
}
