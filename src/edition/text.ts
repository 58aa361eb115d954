/** Plain text from outside, made fit to print. */
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
