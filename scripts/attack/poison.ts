/** Writes a payload into one field after the other of a document. */

export interface Poisoned {
  readonly format: string
  /** The way to the field, as `items.0.title`. */
  readonly field: string
  readonly text: string
}

/** One document for each string that the document holds. */
export function poisonJson(format: string, document: unknown, payload: string): Poisoned[] {
  return fieldsOf(document, []).map((path) => ({
    format,
    field: path.join('.'),
    text: JSON.stringify(withAt(document, path, payload)),
  }))
}

/** As `poisonJson`, for one document a line. */
export function poisonLines(format: string, lines: readonly unknown[], payload: string): Poisoned[] {
  return fieldsOf(lines, []).map(([at = '0', ...path]) => ({
    format,
    field: [at, ...path].join('.'),
    text: lines
      .map((line, i) => JSON.stringify(String(i) === at ? withAt(line, path, payload) : line))
      .join('\n'),
  }))
}

/** One for each marked place; what else is marked holds a letter. Escaped, as those who write feeds do. */
export function poisonXml(format: string, document: string, payload: string): Poisoned[] {
  const parts = document.split('§')
  return parts.slice(1).map((_, at) => ({
    format,
    field: `place ${at}`,
    text: parts.reduce((before, part, i) => before + (i - 1 === at ? escapeXml(payload) : 'x') + part),
  }))
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`).replace(CONTROLS, ' ')
}

/** No XML may hold these, not even escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is these that are looked for
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

type Path = readonly string[]

function fieldsOf(value: unknown, path: Path): Path[] {
  if (typeof value === 'string') return [path]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => fieldsOf(inner, [...path, key]))
}

function withAt(value: unknown, [key, ...rest]: Path, payload: string): unknown {
  if (key === undefined) return payload
  if (Array.isArray(value))
    return value.map((inner, i) => (String(i) === key ? withAt(inner, rest, payload) : inner))
  return Object.fromEntries(
    Object.entries(value ?? {}).map(([name, inner]) => [
      name,
      name === key ? withAt(inner, rest, payload) : inner,
    ]),
  )
}
