import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EVERYTHING, orderOf, type Selection } from '#edition/selection.ts'
import { slugify } from '#edition/slug.ts'
import type { PartialDate } from '#lib/calendar.ts'
import { articleAddress } from '#route/address.ts'
import { readPageNumber } from '#route/page-address.ts'
import { readSelection, writeSelection } from '#route/selection-address.ts'
import { NETWORKS, shareAddress } from '#route/share-address.ts'

const slug = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .map(slugify)
  .filter((text) => text !== '')
const date: fc.Arbitrary<PartialDate> = fc.oneof(
  fc.record({ year: fc.integer({ min: 1, max: 9999 }) }),
  fc.record({ year: fc.integer({ min: 1, max: 9999 }), month: fc.integer({ min: 1, max: 12 }) }),
  fc.record({
    year: fc.integer({ min: 1, max: 9999 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  }),
)
const selection: fc.Arbitrary<Selection> = fc.record({
  sections: fc.uniqueArray(slug, { maxLength: 4 }),
  from: fc.option(date),
  to: fc.option(date),
  author: fc.option(slug),
  words: fc.string({ maxLength: 60 }).map((text) => text.trim()),
  sort: fc.constantFrom(null, 'newest', 'oldest', 'relevance'),
})

describe('the address of a selection', () => {
  test('gives the same selection back', () => {
    fc.assert(
      fc.property(selection, (wanted) => {
        const read = readSelection(new URLSearchParams(writeSelection(wanted)))
        expect({ ...read, sort: orderOf(read) }).toEqual({ ...wanted, sort: orderOf(wanted) })
      }),
    )
  })

  test('never throws, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(readSelection(new URLSearchParams(text)).sections).toBeInstanceOf(Array)
      }),
    )
  })

  test('a section may be named as the publisher writes it', () => {
    expect(readSelection(new URLSearchParams('section=WORLD%20NEWS')).sections).toEqual(['world-news'])
  })

  test('names an order only where it is not the natural one: best match for words, else newest', () => {
    const written = (search: string) => writeSelection(readSelection(new URLSearchParams(search)))
    expect(written('sort=newest')).toBe('')
    expect(written('sort=relevance')).toBe('')
    expect(written('q=rye&sort=relevance')).toBe('?q=rye')
    expect(written('q=rye&sort=newest')).toBe('?q=rye&sort=newest')
  })

  test('an impossible date is passed over, and the rest of the address still counts', () => {
    const read = readSelection(new URLSearchParams('from=2015-02-30&to=2015-13&section=economy'))
    expect(read).toEqual({ ...EVERYTHING, sections: ['economy'] })
  })

  test('an article carries the selection it was found in', () => {
    const economy = { ...EVERYTHING, sections: ['economy'], from: { year: 2015, month: 3 } }
    expect(articleAddress('a b', economy)).toBe('/article/a%20b?section=economy&from=2015-03')
  })
})

describe('a shared link', () => {
  const content = {
    headline: 'Salt & “light”\r\nBcc: someone',
    standfirst: 'Fifty % of it?',
    url: 'https://example.org/article/salt?section=a&b=ü#x',
  }

  test('by e-mail arrives whole and cannot add a header', () => {
    const address = new URL(shareAddress('email', content))
    expect(address.searchParams.get('subject')).toBe('Salt & “light” Bcc: someone')
    expect(address.searchParams.get('body')).toContain(content.url)
    expect(address.search).not.toContain('+')
  })

  test('by any network holds the whole address once decoded', () => {
    for (const network of NETWORKS) {
      expect(decodeURIComponent(shareAddress(network, content).replaceAll('+', ' '))).toContain(content.url)
    }
  })
})

test('the page of a list is a number from 1, or there are no pages', () => {
  const page = (search: string) => readPageNumber(new URLSearchParams(search))
  expect(['page=1', 'page=27', 'page=0', 'page=-1', 'page=1e9', 'page=x', ''].map(page)).toEqual([
    1,
    27,
    ...Array(5).fill(null),
  ])
})

test('articles without a date have an address of their own', () => {
  const undated = { ...EVERYTHING, undated: true } as const
  expect(writeSelection(undated)).toBe('?undated=')
  expect(readSelection(new URLSearchParams('undated'))).toEqual(undated)
})
