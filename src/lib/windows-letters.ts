/** What the bytes 0x80 to 0x9F mean in windows-1252 (encoding.spec.whatwg.org), in order; five mean nothing. */
export const WINDOWS_LETTERS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

/** Control characters of that range as the letters that were meant. */
export function windowsLetters(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) => WINDOWS_LETTERS.charAt(control.charCodeAt(0) - 0x80))
}
