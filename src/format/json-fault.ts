/** Finds where JSON breaks. Engines word and place their errors differently, and some do not say where at all. */

export interface JsonFault {
  readonly line: number
  readonly column: number
  /** The text ends where more had to come. */
  readonly isCutOff: boolean
  /** What stands at the place, at most 24 characters of it. */
  readonly found: string
}

const TOKEN =
  /[ \t\r\n]*(?:([{}[\],:])|(")|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?|true|false|null)(?![\w.]))/iy

const QUOTE = 0x22
const BACKSLASH = 0x5c

type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing'

interface State {
  readonly open: ('{' | '[')[]
  expected: Expected
}

/** Only for text that `JSON.parse` has refused. Linear in the length. */
export function findFault(text: string): JsonFault {
  const state: State = { open: [], expected: 'value' }
  let at = 0
  while (state.expected !== 'nothing') {
    TOKEN.lastIndex = at
    const found = TOKEN.exec(text)
    if (!found) break
    const end = found[2] === undefined ? TOKEN.lastIndex : endOfString(text, TOKEN.lastIndex)
    if (end === null || !accept(state, found[1], found[2])) break
    at = end
  }
  return faultAt(text, at + (/^[ \t\r\n]*/.exec(text.slice(at))?.[0].length ?? 0))
}

/** Null where the string never ends on its line. A pattern would run out of stack on a long body. */
function endOfString(text: string, from: number): number | null {
  for (let i = from; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    if (code === QUOTE) return i + 1
    if (code === BACKSLASH) i += 1
    else if (code < 0x20) return null
  }
  return null
}

/** Moves on by one token; false where it may not stand. */
function accept(state: State, mark: string | undefined, string: string | undefined): boolean {
  const { expected } = state
  if (mark === undefined) return acceptScalar(state, string !== undefined)
  if (mark === ',')
    return expected === 'comma-or-end' && expect(state, state.open.at(-1) === '{' ? 'key' : 'value')
  if (mark === ':') return expected === 'colon' && expect(state, 'value')
  if (mark === '{' || mark === '[') {
    if (expected !== 'value' && expected !== 'value-or-end') return false
    state.open.push(mark)
    return expect(state, mark === '{' ? 'key-or-end' : 'value-or-end')
  }
  const canEnd = expected === 'comma-or-end' || expected === (mark === '}' ? 'key-or-end' : 'value-or-end')
  if (!canEnd || state.open.at(-1) !== (mark === '}' ? '{' : '[')) return false
  state.open.pop()
  return expect(state, afterValue(state))
}

function acceptScalar(state: State, isString: boolean): boolean {
  const { expected } = state
  if (expected === 'key' || expected === 'key-or-end') return isString && expect(state, 'colon')
  return (expected === 'value' || expected === 'value-or-end') && expect(state, afterValue(state))
}

function expect(state: State, expected: Expected): true {
  state.expected = expected
  return true
}

function afterValue({ open }: State): Expected {
  return open.length === 0 ? 'nothing' : 'comma-or-end'
}

function faultAt(text: string, at: number): JsonFault {
  const before = text.slice(0, at)
  const rest = text.slice(at).trimEnd()
  const isOpenString = rest.startsWith('"') && !rest.includes('\n') && endOfString(rest, 1) === null
  return {
    line: before.split('\n').length,
    column: at - before.lastIndexOf('\n'),
    isCutOff: rest === '' || isOpenString || /^[a-z\d.+-]{1,20}$/i.test(rest),
    found: rest.slice(0, 24).split('\n', 1)[0] ?? '',
  }
}
