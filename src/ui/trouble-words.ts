/** What went wrong with a source, in a sentence that names it and says what to do. */
import type { ReadFailure, SourceTrouble } from '#query/load-source.ts'
import { live } from './catalogue.ts'
import { showBytes } from './locale.ts'

export const troubleWords = live('trouble', {
  missing: 'There is no file at its address. Check the name in edition.json, or put the file there.',
  refused: (status: number) => `The server refused it (status ${status}).`,
  unreachable:
    'It cannot be reached: the network is down, the name is wrong, or that site does not let other sites read it. Put a copy of the file beside edition.json, or let the press open it.',
  silent:
    'The server of this edition does not answer. What is here can be read; the rest comes by itself once the server answers.',
  slow: (seconds: number) => `The server sent nothing for ${seconds} seconds.`,
  tooBig: (size: string) =>
    `It is larger than ${size}, more than a browser can hold at once. Split it, or let the press make an edition of it.`,
  notText: 'It is not a text file.',
  endless: 'Its pages go round in a circle, so reading stopped there.',
})

export function wordsForTrouble(trouble: SourceTrouble): string {
  switch (trouble.kind) {
    case 'unread':
      // A reader without a network can do nothing about a name, and a publisher has nothing to put right.
      if (trouble.failure.why === 'unreachable' && isOurs(trouble.failure.address)) return troubleWords.silent
      return `${trouble.failure.address}: ${wordsForFailure(trouble.failure)}`
    case 'unreadable':
      return trouble.problem.message
    case 'endless':
      return `${trouble.address}: ${troubleWords.endless}`
  }
}

export function wordsForFailure(failure: ReadFailure): string {
  switch (failure.why) {
    case 'missing':
      return troubleWords.missing
    case 'refused':
      return troubleWords.refused(failure.status)
    case 'unreachable':
    // Only the press will not ask there, and says so in its own words.
    case 'private':
      return troubleWords.unreachable
    case 'too-slow':
      return troubleWords.slow(failure.seconds)
    case 'too-big':
      return troubleWords.tooBig(showBytes(failure.bytes))
    case 'not-text':
      return troubleWords.notText
  }
}

/** From where the page itself came; the press has no page. */
function isOurs(address: string): boolean {
  return typeof location !== 'undefined' && new URL(address).origin === location.origin
}
