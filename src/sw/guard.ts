/** Whether a body is what was asked for. Hotel networks, full disks and half-finished uploads all answer with status 200. */
import { decodeBytes } from '#source/decode.ts'

export type Verdict =
  /** `leads`: to an archive whose index has this address, so it is worth keeping only with that. */
  { readonly kind: 'whole'; readonly leads: string | null } | { readonly kind: 'wrong' }

const WRONG: Verdict = { kind: 'wrong' }
const PLAIN: Verdict = { kind: 'whole', leads: null }

/** Above this a text is not read value by value: its brackets are counted. */
const MOST_PARSED = 4_000_000

export async function judge(bytes: Uint8Array<ArrayBuffer>, address: string): Promise<Verdict> {
  const decoded = await decodeBytes(bytes)
  if (decoded.kind !== 'text') return WRONG
  const text = decoded.text.replace(/^\uFEFF/, '').trim()
  if (text.startsWith('<')) return isWholeXml(text, address) ? PLAIN : WRONG
  if (!/^[[{]/.test(text)) return WRONG
  if (text.length > MOST_PARSED) return isBalanced(text) ? PLAIN : WRONG
  const parsed = parse(text)
  if (parsed !== undefined) return judgeJson(parsed, address)
  return isLines(text) ? PLAIN : WRONG
}

/** By its first bytes alone, for what is too large to wait for. */
export function beginsWrong(bytes: Uint8Array, address: string): boolean {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return false
  const start = new TextDecoder().decode(bytes.subarray(0, 500)).replace(/^[\s\uFEFF]+/, '')
  if (start.startsWith('<')) return isPage(start) && !mayBePage(address)
  return !/^[[{]/.test(start) && !start.includes('\0')
}

function judgeJson(value: unknown, address: string): Verdict {
  if (typeof value !== 'object' || value === null) return WRONG
  const { pathname } = new URL(address)
  if (pathname.endsWith('/edition.json')) return Array.isArray(at(value, 'sources')) ? PLAIN : WRONG
  // "Please log in", in JSON: nothing in it could be an article.
  if (!Array.isArray(value) && Object.values(value).every((one) => typeof one !== 'object')) return WRONG
  const [archive, index] = [at(at(value, '_lectern'), 'archive'), at(at(value, '_lectern'), 'index')]
  if (typeof archive !== 'string' || typeof index !== 'string') return PLAIN
  const leads = URL.canParse(archive, address) ? new URL(archive, address) : null
  leads?.searchParams.set('v', index)
  return { kind: 'whole', leads: leads?.href ?? null }
}

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** One document a line. */
function isLines(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.length > 1 && [lines[0], lines.at(-1)].every((line) => parse(line ?? '') !== undefined)
}

function isBalanced(text: string): boolean {
  let depth = 0
  let isInside = false
  for (let i = 0; i < text.length; i += 1) {
    const sign = text.charCodeAt(i)
    if (isInside) {
      if (sign === 92) i += 1
      else if (sign === 34) isInside = false
    } else if (sign === 34) isInside = true
    else if (sign === 91 || sign === 123) depth += 1
    else if (sign === 93 || sign === 125) depth -= 1
    if (depth < 0) return false
  }
  return depth === 0 && !isInside
}

const HTML = /^<(?:!doctype\s+html|html|head|body|script|meta|title)\b/i

function isPage(text: string): boolean {
  return HTML.test(text.replace(/^(?:<!--[\s\S]*?-->|<\?xml[^>]*\?>|\s)+/, ''))
}

/** A source may be a web page that carries its articles; it then says so in its name. */
function mayBePage(address: string): boolean {
  return /\.x?html?$/i.test(new URL(address).pathname)
}

function isWholeXml(text: string, address: string): boolean {
  if (isPage(text)) return mayBePage(address) && /<\/html>\s*$/i.test(text)
  const root = /<([a-z][\w:.-]*)/i.exec(text.slice(0, 5000).replace(/<[?!][^>]*>/g, ''))?.[1]
  const end = text
    .slice(-1000)
    .replace(/<!--[\s\S]*?-->\s*/g, '')
    .trimEnd()
  return root !== undefined && end.endsWith(`</${root}>`)
}
