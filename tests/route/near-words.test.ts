import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Passage } from '#edition/passage.ts'
import { nearWords } from '#route/near-words.ts'

afterEach(() => vi.unstubAllGlobals())

const TEXT = 'One two three.\n* * *\nFour five six seven.\nEight nine.'

function near(text: string, quote: string) {
  const start = text.indexOf(quote)
  const found = nearWords(text, { start, end: start + quote.length })
  if (found === null) return null
  const words = (places: readonly Passage[]) => places.map((one) => text.slice(one.start, one.end))
  return {
    passage: text.slice(found.start, found.end),
    before: words(found.before),
    after: words(found.after),
    first: words(found.first),
    last: words(found.last),
  }
}

describe('the words near a passage', () => {
  test('are those of its own paragraph, before it, in it and after it', () => {
    expect(near(TEXT, 'five six')).toEqual({
      passage: 'five six',
      before: ['Four'],
      after: ['seven'],
      first: ['five', 'six'],
      last: ['five', 'six'],
    })
  })

  test('make half a word at its ends whole, and leave out white space', () => {
    expect(near(TEXT, 've six sev')?.passage).toBe('five six seven')
    expect(near(TEXT, ' five ')?.passage).toBe('five')
  })

  test('of the paragraph before are given at the beginning of one, but not over signs that part them', () => {
    expect(near('One two.\nThree four.', 'Three')?.before).toEqual(['One', 'two'])
    expect(near(TEXT, 'Four')?.before).toEqual([])
  })

  test('of the paragraph after are given at the end of one, but not over signs that part them', () => {
    expect(near('One two.\nThree four.', 'two.')?.after).toEqual(['Three', 'four'])
    expect(near(TEXT, 'three.')?.after).toEqual([])
  })

  test('of two paragraphs are the first’s from its beginning and the last’s to its end', () => {
    expect(near(TEXT, 'six seven.\nEight')).toEqual({
      passage: 'six seven.\nEight',
      before: ['Four', 'five'],
      after: ['nine'],
      first: ['six', 'seven'],
      last: ['Eight'],
    })
  })

  test('at the ends of a text are what there is', () => {
    expect(near(TEXT, 'One')).toMatchObject({ before: [], after: ['two', 'three'] })
    expect(near(TEXT, 'nine.')).toMatchObject({ before: ['Eight'], after: [] })
  })

  test('of white space are none', () => {
    expect(near(TEXT, '\n')).toBeNull()
    expect(nearWords(TEXT, { start: 5, end: 5 })).toBeNull()
    expect(nearWords(TEXT, { start: -9, end: -3 })).toBeNull()
  })

  test('before the first letter are taken from the first', () => {
    expect(nearWords(TEXT, { start: -9, end: 3 })).toMatchObject({ start: 0, end: 3 })
  })

  test('of a long text are a few dozen, and no half ones', () => {
    const long = 'abcdefghi '.repeat(400)
    const found = nearWords(long, { start: 2003, end: 2006 })
    expect(found).toMatchObject({ start: 2000, end: 2009 })
    const places = [...(found?.before ?? []), ...(found?.after ?? [])]
    expect(places.length).toBeGreaterThan(50)
    expect(places.length).toBeLessThanOrEqual(60)
    for (const { start, end } of places) expect(long.slice(start, end)).toBe('abcdefghi')
  })

  test('are found by a browser that knows nothing of segments', () => {
    vi.stubGlobal('Intl', { ...Intl, Segmenter: undefined })
    expect(near(TEXT, 'five six')).toMatchObject({
      before: ['Four'],
      after: ['seven'],
      first: ['five', 'six'],
    })
    expect(near('Été: café, 2019.', 'café')).toMatchObject({ before: ['Été'], after: ['2019'] })
  })
})
