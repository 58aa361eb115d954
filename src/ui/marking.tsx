/** Marks the words that a reader looks for wherever a list shows them. */
import type { ReactNode } from 'react'
import { marksIn } from '#archive/words/marks.ts'
import { readQuery } from '#archive/words/query.ts'

export function markingFor(words: string): (text: string) => ReactNode {
  const query = readQuery(words)
  return (text) => {
    const marks = marksIn(text, query)
    if (marks.length === 0) return text
    return marks.map(([start, end], i) => (
      // Marks of one text never change places.
      <span key={start}>
        {text.slice(marks[i - 1]?.[1] ?? 0, start)}
        <mark>{text.slice(start, end)}</mark>
        {i === marks.length - 1 && text.slice(end)}
      </span>
    ))
  }
}
