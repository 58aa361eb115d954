/** Where links to passages are cut, to the letter. */
import { describe, expect, test } from 'vitest'
import { findQuoted, passageAddress } from '#route/quoted-passage.ts'
import { textFragment } from '#route/text-fragment.ts'

const PAGE = 'https://e.org/a'
const numbered = (count: number, word = 'word') =>
  Array.from({ length: count }, (_, i) => `${word}${i}`).join(' ')
const linkTo = (text: string, quote = text) => {
  const start = text.lastIndexOf(quote)
  return passageAddress(`${PAGE}#old`, text, { start, end: start + quote.length })
}
const partsOf = (address: string) =>
  (/#quote=([^:]*)/.exec(address)?.[1] ?? '').split(',').map(decodeURIComponent)

describe('a quotation in a link', () => {
  test('is whole up to 240 letters, and its two ends from there on', () => {
    const text = `${'x'.repeat(119)} ${'y'.repeat(120)}`
    expect(partsOf(linkTo(text))).toEqual([text])
    expect(partsOf(linkTo(`${text}z`))).toEqual(['x'.repeat(100), `${'y'.repeat(99)}z`])
  })

  test('has ends of whole words, no longer than a hundred letters', () => {
    const [first = '', last = ''] = partsOf(linkTo(numbered(60)))
    expect(first).toBe(numbered(60).slice(0, 100).replace(/ \S*$/, ''))
    expect(last).toBe(numbered(60).slice(-100).replace(/^\S* /, ''))
    expect(findQuoted(numbered(60), `#quote=${[first, last].map(encodeURIComponent).join(',')}`)).toEqual({
      start: 0,
      end: numbered(60).length,
    })
  })

  test('has forty letters of what stands before it where it stands elsewhere too', () => {
    const text = `Salt is dear. ${numbered(20)} Salt is dear.`
    const [before = '', quote] = partsOf(linkTo(text, 'Salt is dear.'))
    expect(quote).toBe('Salt is dear.')
    expect(before).toBe(`${numbered(20)} `.slice(-40).replace(/^\S* /, '').trim().concat('-'))
    expect(partsOf(linkTo('Salt is dear. So: Salt is dear.', 'Salt is dear.'))[0]).toBe('Salt is dear. So:-')
  })

  test('has its spaces joined, and takes the place of what stood behind the page', () => {
    expect(linkTo('salt  is\n dear')).toMatch(/^https:\/\/e\.org\/a#quote=salt%20is%20dear:~:text=/)
  })

  test('is found by its end alone, its beginning alone, or not at all', () => {
    const text = 'Ferries stop in June. Salt is dear. Nobody knows why.'
    const found = (quote: string) => {
      const place = findQuoted(text, `#quote=${quote}`)
      return place && text.slice(place.start, place.end)
    }
    expect(found('Salt,why.')).toBe('Salt is dear. Nobody knows why.')
    expect(found('Salt,pepper')).toBe('Salt')
    expect(found('pepper,why.')).toBe('why.')
    expect(found('pepper,ginger')).toBeNull()
    expect(found('June.-,Salt')).toBe('Salt')
    expect(found('March.-,Salt')).toBe('Salt')
    expect(found('Salt&x=1')).toBe('Salt')
  })
})

describe('a passage for browsers', () => {
  const fragment = (text: string, start = 0, end = text.length) => textFragment(text, { start, end })

  test('is given whole up to twelve words, and by its ends from thirteen on', () => {
    expect(fragment(numbered(12))).toBe(`:~:text=${numbered(12).replaceAll(' ', '%20')}`)
    expect(fragment(numbered(13))).toBe(':~:text=word0%20word1%20word2,word10%20word11%20word12')
  })

  test('is never given whole where a line ends in it', () => {
    expect(fragment('Salt\nis dear')).toBe(':~:text=Salt,is%20dear')
  })
})
