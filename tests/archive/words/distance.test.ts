import { expect, test } from 'vitest'
import { distance } from '#archive/words/distance.ts'

/** The definition as it stands in textbooks, without any thrift. */
function plainly(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length
  const [shortA, shortB] = [a.slice(0, -1), b.slice(0, -1)]
  const least = Math.min(
    plainly(shortA, shortB) + (a.at(-1) === b.at(-1) ? 0 : 1),
    plainly(shortA, b) + 1,
    plainly(a, shortB) + 1,
  )
  const isSwapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)
  return isSwapped ? Math.min(least, plainly(a.slice(0, -2), b.slice(0, -2)) + 1) : least
}

/** Every word of these letters that is no longer than `most`. */
function wordsOf(letters: string, most: number): readonly string[] {
  if (most === 0) return ['']
  const shorter = wordsOf(letters, most - 1)
  return [...new Set([...shorter, ...shorter.flatMap((word) => [...letters].map((one) => word + one))])]
}

test.each([
  ['ferry', 'ferry', 0],
  ['fery', 'ferry', 1],
  ['feerry', 'ferry', 1],
  ['furry', 'ferry', 1],
  ['feryr', 'ferry', 1],
  ['efryr', 'ferry', 2],
  ['fyrre', 'ferry', 2],
])('from “%s” to “%s” it takes %i slips of the fingers', (typed, meant, slips) => {
  expect(distance(typed, meant, 2)).toBe(slips)
  expect(distance(meant, typed, 2)).toBe(slips)
})

test.each([
  ['abc', 3],
  ['ab', 4],
])('between any two words of the letters “%s” the slips are those of the definition', (letters, most) => {
  const words = wordsOf(letters, most)
  const wrong = words.flatMap((a) =>
    words.flatMap((b) => {
      const far = plainly(a, b)
      return [0, 1, 2, 3].filter((limit) =>
        far <= limit ? distance(a, b, limit) !== far : distance(a, b, limit) <= limit,
      )
    }),
  )
  expect(wrong).toEqual([])
})
