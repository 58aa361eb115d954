/** The `Link` header of HTTP (RFC 8288), as far as it names the next page. */
import { httpAddress } from '#edition/address.ts'

const LONGEST = 10_000
const LINK = /<([^<>]*)>((?:\s*;\s*[^\s=;,"<>]+(?:\s*=\s*(?:"(?:[^"\\]|\\.)*"|[^\s";,]*))?)*)/g
const PARAMETER = /;\s*([^\s=;,"<>]+)(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s";,]*)))?/g

/** Absolute address, or null where the header names none. Never throws, whatever is in place of the header. */
export function nextInLink(header: unknown, base: string): string | null {
  const all: readonly unknown[] = Array.isArray(header) ? header : [header]
  const text = all.filter((line) => typeof line === 'string').join(', ')
  if (text === '' || text.length > LONGEST) return null
  for (const [, target = '', rest = ''] of text.matchAll(LINK)) {
    if (isNext(rest)) return httpAddress(target, [base])
  }
  return null
}

/** A link with an anchor speaks of another document. Only the first `rel` of a link counts. */
function isNext(rest: string): boolean {
  const parameters = new Map<string, string>()
  for (const [, name = '', quoted, bare] of rest.matchAll(PARAMETER)) {
    const key = name.toLowerCase()
    if (!parameters.has(key)) parameters.set(key, quoted ?? bare ?? '')
  }
  const relations = (parameters.get('rel') ?? '').toLowerCase().split(/\s+/)
  return relations.includes('next') && !parameters.has('anchor')
}
