/** Of names with the same key only the first, as it is written there; the others keep their order. */
export function onceBy(names: readonly string[], keyOf: (name: string) => string): string[] {
  const firsts = new Map<string, string>()
  for (const name of names) if (!firsts.has(keyOf(name))) firsts.set(keyOf(name), name)
  return [...firsts.values()]
}
