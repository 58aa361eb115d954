/** Clock times of databases: in UTC by the rules of the format, but written without saying so. */

const BARE = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)$/

/** With the mark where it was missing; anything else comes back as it is. Null for the zeros of an empty field. */
export function asUtc(value: unknown): unknown {
  if (typeof value !== 'string') return value
  const text = value.trim()
  if (/^-?0\d{3}-/.test(text)) return null
  const found = BARE.exec(text)
  return found ? `${found[1]}T${found[2]}Z` : value
}
