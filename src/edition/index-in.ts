/** `indexOf` that takes only as long as its texts are, whatever is sought; the engines' own may take their product. */
export function indexIn(text: string, sought: string): number | null {
  if (sought === '') return 0
  const retreats = retreatsOf(sought)
  let matched = 0
  for (let i = 0; i < text.length; i += 1) {
    matched = advance(sought, retreats, matched, text.charCodeAt(i))
    if (matched === sought.length) return i + 1 - matched
  }
  return null
}

/** For each beginning of what is sought: how much of it is its own beginning again (Knuth, Morris and Pratt). */
function retreatsOf(sought: string): Uint32Array {
  const retreats = new Uint32Array(sought.length + 1)
  let matched = 0
  for (let i = 1; i < sought.length; i += 1) {
    matched = advance(sought, retreats, matched, sought.charCodeAt(i))
    retreats[i + 1] = matched
  }
  return retreats
}

function advance(sought: string, retreats: Uint32Array, matched: number, code: number): number {
  let at = matched
  while (at > 0 && sought.charCodeAt(at) !== code) at = retreats[at] ?? 0
  return sought.charCodeAt(at) === code ? at + 1 : at
}
