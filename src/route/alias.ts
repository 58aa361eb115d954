/** Old names of articles, which a publisher leads on to the present ones. */

/** Where the last of several moves leads; null for what has not moved, and for moves in a circle. */
export function movedTo(aliases: Readonly<Record<string, string>>, slug: string): string | null {
  const seen = new Set<string>()
  let at = slug
  while (Object.hasOwn(aliases, at)) {
    if (seen.has(at)) return null
    seen.add(at)
    at = aliases[at] ?? at
  }
  return at === slug ? null : at
}
