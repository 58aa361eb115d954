/** One-line texts as formats hold them: plain by rule, with markup by accident. */
import { decodeEntities } from './entities.ts'
import { stripTags } from './markup.ts'
import { clean } from './text.ts'

/** For headlines and standfirsts of JSON formats: text by rule, with the odd tag or entity by accident. */
export function cleanLabel(text: string): string {
  return clean(stripTags(decodeEntities(clean(text))))
}

const TAIL =
  /\s*(?:The post .{1,200} appeared first on .{1,100}|Continue reading\b.{0,100}|\[(?:…|\.{3}|&hellip;)\])\s*\.?$/i

/** A standfirst without what blog engines put at its end. */
export function dropTail(text: string): string {
  return text.replace(TAIL, '').trim()
}
