/** Plain text from outside, made fit to print. */
import { decodeEntities } from './entities.ts'
import { stripTags } from './markup.ts'

// biome-ignore lint/suspicious/noControlCharactersInRegex: dropping control characters is the point
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/g

export function hasControls(text: string): boolean {
  return text.search(CONTROLS) !== -1
}

/** Drops control characters and mends half surrogate pairs; lines and spaces stay as they are. */
export function mendText(text: string): string {
  return text
    .replace(CONTROLS, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[\u2028\u2029]/g, '\n')
}

/** One line: mended, trimmed, every run of white space a single space. */
export function clean(text: string): string {
  return mendText(text).replace(/\s+/g, ' ').trim()
}

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
