/** Documents as broken as software and people make them: a good one, with some of it lost, doubled, swapped or wrong. */
import fc from 'fast-check'
import { JSON_DOCUMENTS, XML_DOCUMENTS } from '../attack/documents.ts'

type Change = 'lose' | 'double' | 'replace' | 'wrap' | 'rename'
const CHANGES: readonly Change[] = ['lose', 'double', 'replace', 'wrap', 'rename']

/** What stands in fields where it should not. */
const odd = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    ...['', ' ', '\u0000', '__proto__', '1e400', '-0', '9999-99-99', '0', 'null', '\ud800', '𝒜', '\u202e'],
    ...[null, true, 0, -1, 1e308, Number.MAX_SAFE_INTEGER, [], {}, [[]], { a: [] }],
  ),
  fc.jsonValue({ maxDepth: 2 }),
)

/** One change at a place that is chosen by walking down with `steps`. */
const change = fc.record({
  steps: fc.array(fc.nat(20), { minLength: 1, maxLength: 7 }),
  what: fc.constantFrom(...CHANGES),
  odd,
})

interface Made {
  readonly steps: readonly number[]
  readonly what: Change
  readonly odd: unknown
}

export const changes = fc.array(change, { maxLength: 6 })

export const brokenJson = fc
  .tuple(fc.constantFrom(...Object.values(JSON_DOCUMENTS)), changes)
  .map(([document, made]) => withChanges(document, made))

/** As text. */
export function withChanges(document: unknown, made: readonly Made[]): string {
  return JSON.stringify(
    made.reduce((value, { steps, what, odd: put }) => changed(value, steps, what, put), document),
  )
}

/** Where, how many letters are lost, and what is put there. */
export type Cut = readonly [at: number, length: number, put: string]

export const cuts = fc.array(
  fc.tuple(fc.nat(3000), fc.nat(60), fc.string({ unit: 'binary', maxLength: 12 })),
  { maxLength: 5 },
)

/** Letters of a document cut out, put in or doubled. */
export const brokenText = fc
  .tuple(
    fc.constantFrom(
      ...Object.values(XML_DOCUMENTS),
      ...Object.values(JSON_DOCUMENTS).map((one) => JSON.stringify(one)),
    ),
    cuts,
  )
  .map(([text, made]) => withCuts(text, made))

export function withCuts(text: string, made: readonly Cut[]): string {
  return made.reduce((left, [at, length, put]) => left.slice(0, at) + put + left.slice(at + length), text)
}

function changed(
  value: unknown,
  [step = 0, ...rest]: readonly number[],
  what: Change,
  put: unknown,
): unknown {
  if (typeof value !== 'object' || value === null) return apply(value, what, put)
  const keys = Object.keys(value)
  const key = keys[step % Math.max(keys.length, 1)]
  if (key === undefined) return apply(value, what, put)
  if (rest.length === 0) return withChange(value, key, what, put)
  return withValue(value, key, changed(Reflect.get(value, key), rest, what, put))
}

function apply(value: unknown, what: Change, put: unknown): unknown {
  return what === 'wrap' ? [value] : what === 'replace' ? put : value
}

function withChange(value: object, key: string, what: Change, put: unknown): unknown {
  const inner: unknown = Reflect.get(value, key)
  if (Array.isArray(value)) {
    if (what === 'lose') return value.filter((_, i) => String(i) !== key)
    return what === 'double' ? [...value, inner] : withValue(value, key, apply(inner, what, put))
  }
  const { [key]: lost, ...others } = { ...value } as Record<string, unknown> // of JSON
  if (what === 'lose') return others
  if (what === 'rename') return { ...others, [key.toUpperCase()]: lost }
  return what === 'double'
    ? { ...others, [key]: [lost, lost] }
    : withValue(value, key, apply(inner, what, put))
}

function withValue(value: object, key: string, inner: unknown): unknown {
  if (Array.isArray(value)) return value.map((one, i) => (String(i) === key ? inner : one))
  return { ...value, [key]: inner }
}
