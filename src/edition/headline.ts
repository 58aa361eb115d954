/** A headline for items that come without one, as short posts do. */

const LONGEST = 100

/** The first sentence of one-line text, or all of it. Initials and numbers do not end one. */
export function firstSentence(text: string): string {
  const end =
    /(?:(?<!(?:^|[\s.“"'(])\p{Lu}|\b(?:Mr|Ms|Mrs|Dr|St|No|vs))[.!?…]["'”’)]?(?=\s)|[。！？؟])/u.exec(text)
  return end ? text.slice(0, end.index + end[0].length) : text
}

/** At most 100 characters, cut at a word; empty for empty text. */
export function deriveHeadline(text: string): string {
  const line = text.trim().split('\n', 1)[0] ?? ''
  const sentence = firstSentence(line.slice(0, 1000).replace(/\s+/g, ' ').trim())
  if (sentence.length <= LONGEST) return sentence
  const cut = sentence.slice(0, LONGEST - 1)
  const space = cut.lastIndexOf(' ')
  // Scripts without spaces have no word to cut at.
  const kept = space > LONGEST / 2 ? cut.slice(0, space) : cut.replace(/[\uD800-\uDBFF]$/, '')
  return `${kept.replace(/[\s,;:–—-]{1,9}$/u, '')}…`
}
