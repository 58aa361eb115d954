/** What is wrong with a document as a whole. */
import type { Problem } from './feed.ts'

/** Of the document as a whole. */
export function documentProblem(place: string, code: string, message: string): Problem {
  return { item: 0, headline: null, place, code, message }
}

/** `bad` are line numbers of a file with one object to a line. */
export function linesProblem(bad: readonly number[]): Problem {
  const shown = bad.slice(0, 5).join(', ')
  const message = `${bad.length} of the lines are not valid JSON and were left out (line ${shown}${bad.length > 5 ? ' …' : ''}). Export them again.`
  return documentProblem('', 'line-not-json', message)
}
