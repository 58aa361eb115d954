/** One-line texts as formats hold them: plain by rule, with markup by accident. */
import { decodeEntities } from './entities.ts'
import { stripTags } from './markup.ts'
import { clean } from './text.ts'

/** For headlines and standfirsts of JSON formats: text by rule, with the odd tag or entity by accident. */
export function cleanLabel(text: string): string {
  const plain = stripTags(clean(text))
  const decoded = decodeEntities(plain)
  // "How &lt;b&gt; works" is about a tag: read as one, the word would be lost.
  return clean(stripTags(decoded) === decoded ? decoded : plain)
}

const TAIL = /\s*(?:The post .{1,200} appeared first on .{1,100}|Continue reading\b.{0,100})\s*\.?$/i
const CUT = /\s*\[(?:…|\.{3}|&hellip;)\]\s*\.?$/i

/** A standfirst without what blog engines put at its end. */
export function dropTail(text: string): string {
  // Where both stand there, the mark of the cut comes before the words.
  return text.replace(TAIL, '').replace(CUT, '').trim()
}
