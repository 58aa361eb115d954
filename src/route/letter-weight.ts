/** How much room a letter takes in a post: every network counts in its own way. */
import { encode } from './encode.ts'

/** Takes one letter as readers see it, which may be several characters. */
export type Weigh = (letter: string) => number

/** Bluesky and Mastodon count what readers see. */
export const weighAsSeen: Weigh = () => 1

/** Where a network says "characters" and no more, the strictest reading is taken. */
export const weighByUnits: Weigh = (letter) => letter.length

/** In mail the whole address has to fit, so what counts is how long a letter is once encoded. */
export const weighEncoded: Weigh = (letter) => encode(letter).length

const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20E3/u
/** The characters that X counts twice, such as those of Korean and Japanese; all others count once. */
const HEAVY_ON_X = /[\u1100-\u1FFF\u200E\u200F\u2020-\u2031\u2038-\u{10FFFF}]/u

/** By the table of X (twitter-text, version 3); an emoji counts as two, however it is put together. */
export const weighOnX: Weigh = (letter) => {
  if (EMOJI.test(letter)) return 2
  return [...letter.normalize('NFC')].reduce((sum, char) => sum + (HEAVY_ON_X.test(char) ? 2 : 1), 0)
}

/** Threads counts an emoji by its bytes in UTF-8. */
export const weighOnThreads: Weigh = (letter) =>
  EMOJI.test(letter) ? new TextEncoder().encode(letter).length : [...letter].length
