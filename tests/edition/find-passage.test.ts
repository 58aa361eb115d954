import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findPassage } from '#edition/find-passage.ts'

const found = (text: string, quote: string) => {
  const passage = findPassage(text, quote)
  return passage && text.slice(passage.start, passage.end)
}

describe('a quoted passage is found again', () => {
  test('to the letter, even where it stands in other letters before', () => {
    const text = 'SALT IS DEAR. Salt is dear.'
    expect(findPassage(text, 'Salt is dear')).toEqual({ start: 14, end: 26 })
  })

  test('when lines, spaces or case have changed', () => {
    expect(found('It said:\nSalt  is\n\nDEAR now. So', 'salt is dear now.')).toBe('Salt  is\n\nDEAR now.')
    expect(found('소금값이 올 랐다고 한다', '소금 값이 올랐다고')).toBe('소금값이 올 랐다고')
    expect(found('x İZMİR 🧂 y', 'i̇zmi̇r 🧂')).toBe('İZMİR 🧂')
  })

  test('when some of its words were changed, left out or put in', () => {
    const text =
      'Ferries stop in June. The price of coarse salt rose by nine per cent this spring. Nobody knows why.'
    expect(found(text, 'The price of salt rose by eight per cent in spring.')).toBe(
      'The price of coarse salt rose by nine per cent this spring',
    )
    expect(found(text, 'salt rose, sadly, by nine percent this spring')).toBe(
      'salt rose by nine per cent this spring',
    )
    expect(found('塩の値段は春から大きく上がった。', '塩の値段は今春から大幅に上がった')).toBe(
      '塩の値段は春から大きく上がった',
    )
  })

  test('only where 60 % of its words still stand together', () => {
    const quote = 'one two three four five six seven eight nine ten'
    expect(found('a one two three b c four five six d', quote)).toBe('one two three b c four five six')
    expect(found('a one two three b c four five d e', quote)).toBeNull()
    const scattered = quote.replaceAll(' ', ` ${'other words here '.repeat(5)}`)
    expect(found(scattered, quote)).toBeNull()
  })

  test('not by two or three words that are everywhere', () => {
    expect(found('It is the end of the road.', 'one of the')).toBeNull()
    expect(found('', 'salt')).toBeNull()
    expect(found('salt', ' \n ')).toBeNull()
    expect(found('salt', '')).toBeNull()
  })

  test('after an editor has changed up to a third of its words', () => {
    const changes = fc.uniqueArray(fc.integer({ min: 0, max: 11 }), { maxLength: 4 })
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 80 }), changes, (from, changed) => {
        const words = Array.from({ length: 100 }, (_, i) => `word${i}`)
        const quote = words.slice(from, from + 12).join(' ')
        const text = words.map((word, i) => (changed.includes(i - from) ? 'changed' : word)).join(' ')
        const kept = Array.from({ length: 12 }, (_, i) => i).filter((i) => !changed.includes(i))
        const expected = words.slice(from + Math.min(...kept), from + Math.max(...kept) + 1)
        const start = text.indexOf(`${expected[0]} `)
        expect(findPassage(text, quote)?.start).toBe(changed.length === 0 ? text.indexOf(quote) : start)
        expect(found(text, quote)?.endsWith(expected.at(-1) ?? '')).toBe(true)
      }),
    )
  })

  test('or is not, without an error, whatever the texts are', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'B', ' ', '\n', 'İ', '\uD83E', '\uDDC2', '금', '塩'),
      maxLength: 60,
    })
    fc.assert(
      fc.property(text, text, text, (before, quote, after) => {
        const whole = findPassage(before + quote + after, quote)
        expect(whole === null).toBe(quote.trim() === '')
        const other = findPassage(before, quote)
        if (other === null) return
        expect(other.start).toBeGreaterThanOrEqual(0)
        expect(other.end).toBeGreaterThan(other.start)
        expect(other.end).toBeLessThanOrEqual(before.length)
      }),
    )
  })
})

/** The bound is far above what it takes (under 0.2 s) and far below what a product of both lengths would. */
test.each([
  [
    'prose',
    'The price of salt rose again in spring. '.repeat(5000),
    'A dear price of pepper fell once in autumn',
  ],
  ['one letter', 'a'.repeat(200_000), `b${'a'.repeat(100_000)}`],
  ['one word', 'salt '.repeat(40_000), `pepper ${'salt '.repeat(20_000)}`],
])('a long text of %s is searched in moments', (_, text, quote) => {
  const start = performance.now()
  findPassage(text, quote)
  expect(performance.now() - start).toBeLessThan(2000)
})
