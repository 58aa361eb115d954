/** The short version of `npm run fuzz`. */
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { guide } from '../../scripts/fuzz/guided.ts'
import { GUIDED } from '../../scripts/fuzz/guided-targets.ts'
import { Reached } from '../../scripts/fuzz/reached.ts'
import { TARGETS } from '../../scripts/fuzz/targets.ts'

describe('guided by what it reaches', () => {
  let reached: Reached
  beforeAll(async () => {
    reached = await Reached.begin()
  })

  test.each(GUIDED)('$name holds', async (target) => {
    expect((await guide(target, reached, 60, 1)).failures).toEqual([])
  })

  test('what breaks is told once, with the text that did it', async () => {
    const holds = (text: string) => {
      if (!text.startsWith('{')) throw new Error('No brace.')
    }
    const { failures, tried } = await guide({ name: '', seeds: ['{"a":1}', 'a', 'b'], holds }, reached, 40, 1)
    expect(tried).toBe(43)
    expect(failures).toHaveLength(1)
    expect(failures[0]).toMatch(/^No brace\.: "[^{]/)
  })

  test('a text that goes a new way is kept, and one that goes none is not', async () => {
    const [dates] = GUIDED.filter(({ name }) => name === 'date')
    const holds = dates?.holds ?? (() => undefined)
    const once = await guide(
      { name: '', seeds: ['2015-03-23', '2015-03-24', 'March 2015'], holds },
      reached,
      0,
      1,
    )
    expect(once.kept).toBe(2)
  })
})

test.each(TARGETS.map(({ name, property }) => ({ name, property })))('$name holds', async ({ property }) => {
  await fc.assert(property, { numRuns: 300 })
})
