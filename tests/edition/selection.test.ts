import { describe, expect, test } from 'vitest'
import { EVERYTHING, isEverything, orderOf, type Selection } from '#edition/selection.ts'

describe('a selection', () => {
  test('leaves nothing out where nothing is asked for, in whatever order', () => {
    expect(isEverything(EVERYTHING)).toBe(true)
    expect(isEverything({ ...EVERYTHING, sort: 'oldest' })).toBe(true)
  })

  test.each<Partial<Selection>>([
    { sections: ['world'] },
    { from: { year: 2015 } },
    { to: { year: 2015 } },
    { undated: true },
    { author: 'ada-byron' },
    { author: '' },
    { words: 'salt' },
  ])('leaves something out that asks for %j', (parts) => {
    expect(isEverything({ ...EVERYTHING, ...parts })).toBe(false)
  })

  test.each<[Partial<Selection>, string]>([
    [{}, 'newest'],
    [{ sort: 'newest' }, 'newest'],
    [{ sort: 'oldest' }, 'oldest'],
    [{ sort: 'relevance' }, 'newest'],
    [{ words: 'salt' }, 'relevance'],
    [{ words: 'salt', sort: 'newest' }, 'newest'],
    [{ words: 'salt', sort: 'oldest' }, 'oldest'],
  ])('that asks for %j has the order %j', (parts, order) => {
    expect(orderOf({ ...EVERYTHING, ...parts })).toBe(order)
  })
})
