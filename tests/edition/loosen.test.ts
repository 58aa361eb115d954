import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { filtersOf, loosened } from '#edition/loosen.ts'
import { EVERYTHING, isEverything } from '#edition/selection.ts'
import { selections } from '../archive/arbitrary.ts'

const chosen = {
  ...EVERYTHING,
  sections: ['world', 'sport'],
  from: { year: 2015 },
  author: 'ada-byron',
  words: 'salt',
  sort: 'oldest',
} as const

describe('the filters of a selection', () => {
  test('are each section, the dates, the author and the words', () => {
    expect(filtersOf(chosen).map(({ filter }) => filter)).toEqual([
      { kind: 'section', slug: 'world' },
      { kind: 'section', slug: 'sport' },
      { kind: 'dates' },
      { kind: 'author', slug: 'ada-byron' },
      { kind: 'words', words: 'salt' },
    ])
    expect(filtersOf(EVERYTHING)).toEqual([])
    expect(filtersOf({ ...EVERYTHING, to: { year: 2016 } })).toHaveLength(1)
    expect(filtersOf({ ...EVERYTHING, undated: true })).toHaveLength(1)
  })

  test('are taken away one by one, and the order stays', () => {
    expect(loosened(chosen, { kind: 'section', slug: 'world' })).toEqual({ ...chosen, sections: ['sport'] })
    expect(loosened(chosen, { kind: 'dates' })).toEqual({ ...chosen, from: null })
    expect(loosened(chosen, { kind: 'author', slug: 'ada-byron' })).toEqual({ ...chosen, author: null })
    expect(loosened(chosen, { kind: 'words', words: 'salt' })).toEqual({ ...chosen, words: '' })
    expect(loosened({ ...EVERYTHING, undated: true }, { kind: 'dates' })).toEqual(EVERYTHING)
  })

  test('that are gone already, or have become another, are not missed', () => {
    expect(loosened(chosen, { kind: 'section', slug: 'arts' })).toEqual(chosen)
    expect(loosened(chosen, { kind: 'words', words: 'sal' })).toEqual({ ...chosen, words: '' })
    expect(loosened(EVERYTHING, { kind: 'dates' })).toEqual(EVERYTHING)
  })

  test('whatever they are, nothing is left out when all of them are gone', () => {
    fc.assert(
      fc.property(selections, (selection) => {
        const filters = filtersOf(selection).map(({ filter }) => filter)
        expect(isEverything(filters.reduce(loosened, selection))).toBe(true)
      }),
    )
  })
})
