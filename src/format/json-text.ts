/** JSON as it comes over the line: plain, guarded, called as a function, or one object to a line. */

export type JsonText =
  | { readonly kind: 'json'; readonly document: unknown }
  | JsonLines
  | { readonly kind: 'broken' }

export interface JsonLines {
  readonly kind: 'lines'
  readonly items: readonly unknown[]
  /** The numbers of the lines that are no JSON, counted from 1. */
  readonly bad: readonly number[]
}

/** Never throws. */
export function readJsonText(text: string): JsonText {
  const body = unguarded(text)
  const parsed = parse(body)
  if (parsed !== null) return { kind: 'json', document: parsed.document }
  return readLines(body) ?? { kind: 'broken' }
}

/** Without the marks that keep other sites from running it as a script, and without the call of JSONP. */
function unguarded(text: string): string {
  const body = text.replace(/^\s*\)\]\}',?\s*\n?/, '')
  const call = /^\s*(?:\/\*\*\/\s*)?[\w$.]{1,100}\(/.exec(body)
  if (!call) return body
  const end = body.lastIndexOf(')')
  return end > call[0].length && /^\)[\s;]*$/.test(body.slice(end)) ? body.slice(call[0].length, end) : body
}

/** Wrapped, because `null` is a document too. */
function parse(text: string): { readonly document: unknown } | null {
  try {
    const document: unknown = JSON.parse(text)
    return { document }
  } catch {
    return null
  }
}

const LINES_TRIED = 5

/** Null where the first lines are not each an object: then the file is broken JSON. One bad line costs only itself. */
function readLines(text: string): JsonLines | null {
  const lines = text.split('\n')
  const first = lines.filter((line) => line.trim() !== '').slice(0, LINES_TRIED)
  // Its first line goes on in the next: that is one document, and no part of a broken one is used.
  if (/[[{,]\s*$/.test(first[0] ?? '')) return null
  const good = first.filter((line) => isObjectLine(line) && parse(line) !== null)
  if (first.length < 2 || good.length < 2 || good.length * 2 < first.length) return null
  const items: unknown[] = []
  const bad: number[] = []
  lines.forEach((line, i) => {
    if (line.trim() === '') return
    const parsed = parse(line)
    if (parsed === null) bad.push(i + 1)
    else items.push(parsed.document)
  })
  return { kind: 'lines', items, bad }
}

function isObjectLine(line: string): boolean {
  return /^\s*\{.*\}\s*$/s.test(line)
}
