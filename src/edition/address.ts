/** The one door for addresses from outside: http and https, nothing else. */

/** Characters; servers refuse longer ones. */
const LONGEST = 10_000

/** Absolute address after resolving against the first base that fits; null for `javascript:`, `data:`, `urn:` … */
export function httpAddress(raw: unknown, bases: readonly (string | null | undefined)[]): string | null {
  if (typeof raw !== 'string') return null
  if (raw.length > LONGEST) return null
  const text = raw.trim()
  if (text === '') return null
  const whole = parse(text)
  if (whole) return isHttp(whole) ? whole.href : null
  for (const base of bases) {
    const resolved = base ? parse(text, base) : null
    if (resolved && isHttp(resolved)) return resolved.href
  }
  return null
}

function parse(text: string, base?: string): URL | null {
  try {
    return new URL(text, base)
  } catch {
    return null
  }
}

function isHttp({ protocol, hostname }: URL): boolean {
  return (protocol === 'https:' || protocol === 'http:') && hostname !== ''
}
