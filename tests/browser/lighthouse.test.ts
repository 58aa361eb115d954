/** What Lighthouse says of the edition that a publisher uploads. How fast it is, is measured by `npm run lighthouse`. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type PageMarks, pageMarks } from '../../scripts/lighthouse/page-marks.ts'
import { type ServedReader, serveMadeSample } from '../../scripts/serve-built.ts'

let site: ServedReader

beforeAll(async () => {
  site = await serveMadeSample()
})

afterAll(() => site.stop())

describe.each([
  ['front', '/'],
  ['article', '/article/the-kilogram-lets-go-of-its-cylinder/'],
])('the %s of a built edition', (_, path) => {
  let marks: PageMarks

  beforeAll(async () => {
    marks = await pageMarks(new URL(path, site.address).href, ['accessibility', 'best-practices', 'seo'])
  })

  test('has nothing in the way of a reader with a screen reader or a keyboard', () => {
    expect(lossesIn('accessibility')).toEqual([])
    expect(marks.scores.accessibility).toBe(100)
  })

  test('does nothing that a browser warns a reader of', () => {
    expect(lossesIn('best-practices')).toEqual([])
    expect(marks.scores['best-practices']).toBe(100)
  })

  test('tells search engines what a publisher wants found', () => {
    expect(lossesIn('seo')).toEqual([])
    expect(marks.scores.seo).toBe(100)
  })

  const lossesIn = (category: string) => marks.lost.filter((line) => line.startsWith(`${category}:`))
})
