import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findQuoted, passageAddress } from '#route/quoted-passage.ts'

const PAGE = 'https://paper.example/article/rare-earth'
const text = [
  'The mine - the only one for miles - opened in 1949. Nobody came.',
  'It closed in 2002, and nobody came then either: prices had fallen, and the road was gone.',
  'Nobody came. In 2012 it opened again, with a new road and a loan of 1.5 billion dollars.',
].join('\n')

const passageOf = (quote: string, from = 0) => {
  const start = text.indexOf(quote, from)
  return { start, end: start + quote.length }
}
const hashOf = (address: string) => new URL(address).hash.split(':~:')[0] ?? ''
const foundIn = (now: string, quote: string, from = 0) => {
  const place = findQuoted(now, hashOf(passageAddress(PAGE, text, passageOf(quote, from))))
  return place && now.slice(place.start, place.end)
}

describe('a link to a passage', () => {
  test('leads to the page, to our own mark, and to what browsers find by themselves', () => {
    const address = passageAddress(PAGE, text, passageOf('prices had fallen'))
    expect(address).toBe(`${PAGE}#quote=prices%20had%20fallen:~:text=prices%20had%20fallen`)
  })

  test.each([
    'prices had fallen',
    'the only one for miles - opened',
    'either: prices',
    'a loan of 1.5 billion',
  ])('finds “%s” again', (quote) => expect(foundIn(text, quote)).toBe(quote))

  test('finds it though the text has changed a little', () => {
    const now = text.replace('and the road was gone', 'and by then the road had gone').replace('2002', '2003')
    expect(foundIn(now, 'It closed in 2002, and nobody came then either')).toBe(
      'It closed in 2003, and nobody came then either',
    )
  })

  test('finds the second of two that are the same', () => {
    const second = text.lastIndexOf('Nobody came.')
    const place = findQuoted(text, hashOf(passageAddress(PAGE, text, { start: second, end: second + 12 })))
    expect(place).toEqual({ start: second, end: second + 12 })
  })

  test('to a long passage names its two ends, and finds all of it', () => {
    const long = Array.from({ length: 80 }, (_, i) => `Sentence ${i} of it.`).join(' ')
    const address = passageAddress(PAGE, long, { start: 0, end: long.length - 1 })
    expect(address.length).toBeLessThan(600)
    expect(findQuoted(long, hashOf(address))).toEqual({ start: 0, end: long.length - 1 })
  })

  test('to a passage that is gone finds nothing', () => {
    expect(
      foundIn('Quite another text about cooking with rice and beans.', 'prices had fallen, and the road'),
    ).toBe(null)
  })

  test('to nothing is a link to the page', () => {
    expect(passageAddress(PAGE, text, { start: 5, end: 5 })).toBe(PAGE)
  })

  test('is read whatever stands in it', () => {
    for (const hash of ['', '#', '#quote=', '#quote=%E0%A4', '#quote=-,', '#quote=,,', '#body-note']) {
      expect(findQuoted(text, hash)).toBe(null)
    }
    fc.assert(
      fc.property(fc.string(), fc.string(), (now, hash) => {
        const place = findQuoted(now, `#quote=${hash}`)
        if (place) expect(place.start).toBeLessThanOrEqual(place.end)
      }),
    )
  })

  test('finds any passage of whole words again', () => {
    const words = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
      start: index,
      end: index + word.length,
    }))
    const place = fc.nat(words.length - 1)
    fc.assert(
      fc.property(place, place, (a, b) => {
        const start = words[Math.min(a, b)]?.start ?? 0
        const end = words[Math.max(a, b)]?.end ?? 0
        const found = findQuoted(text, hashOf(passageAddress(PAGE, text, { start, end })))
        expect(found && text.slice(found.start, found.end)).toBe(text.slice(start, end))
      }),
    )
  })
})
