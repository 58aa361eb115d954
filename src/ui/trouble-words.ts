/** What went wrong with a source, in a sentence that names it and says what to do. */
import type { ReadFailure, SourceTrouble } from '#query/load-source.ts'
import { showBytes } from './locale.ts'
import { words } from './words.ts'

export function wordsForTrouble(trouble: SourceTrouble): string {
  switch (trouble.kind) {
    case 'unread':
      return `${trouble.failure.address}: ${wordsForFailure(trouble.failure)}`
    case 'unreadable':
      return trouble.problem.message
    case 'endless':
      return `${trouble.address}: ${words.trouble.endless}`
  }
}

export function wordsForFailure(failure: ReadFailure): string {
  const { trouble } = words
  switch (failure.why) {
    case 'missing':
      return trouble.missing
    case 'refused':
      return trouble.refused(failure.status)
    case 'unreachable':
      return trouble.unreachable
    case 'too-slow':
      return trouble.slow(failure.seconds)
    case 'too-big':
      return trouble.tooBig(showBytes(failure.bytes))
    case 'not-text':
      return trouble.notText
  }
}
