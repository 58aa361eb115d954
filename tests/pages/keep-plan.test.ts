import { describe, expect, test } from 'vitest'
import { planKeep } from '#pages/stored/keep-plan.ts'
import { UNASKED } from '#pages/stored/keep-wish.ts'
import type { EditionFiles } from '#query/desk-messages.ts'

const NOW = Date.UTC(2020, 11, 31)
const FEED = 'https://paper.example/feed.json'
const place = (month: number) => `https://paper.example/archive/2020/2020-${month}.json?v=abcdef`

/** Twelve months of a megabyte each, newest first. */
const whole: EditionFiles = {
  archives: [
    {
      feed: FEED,
      beside: ['https://paper.example/archive/index.json?v=abcdef'],
      pages: Array.from({ length: 12 }, (_, i) => ({
        address: place(12 - i),
        articles: 100,
        bytes: 1_000_000,
        last: new Date(Date.UTC(2020, 12 - i, 0)).toISOString().slice(0, 10),
      })),
    },
  ],
  pictures: ['https://paper.example/a.webp'],
}
const planned = { whole, selected: null, documents: [FEED], now: NOW }
const months = (wish: Parameters<typeof planKeep>[0], selected: EditionFiles | null = null) =>
  planKeep(wish, { ...planned, selected })
    .files.filter(({ what }) => what === 'page')
    .map(({ address }) => Number(/-(\d+)\.json/.exec(address)?.[1]))

describe('what comes onto the device', () => {
  test('unasked, the newest five megabytes of a large edition, and no picture', () => {
    expect(months(UNASKED)).toEqual([12, 11, 10, 9, 8])
    expect(planKeep(UNASKED, planned).files.some(({ what }) => what === 'picture')).toBe(false)
  })

  test('unasked, all of a small one', () => {
    const [archive] = whole.archives
    if (!archive) throw new Error('There is one.')
    const small = { ...whole, archives: [{ ...archive, pages: archive.pages.slice(0, 4) }] }
    const pages = planKeep(UNASKED, { ...planned, whole: small }).files.filter(({ what }) => what === 'page')
    expect(pages).toHaveLength(4)
  })

  test('the whole, the last days, or a selection, always with the newest part', () => {
    expect(months({ ...UNASKED, extent: 'whole' })).toHaveLength(12)
    expect(months({ ...UNASKED, extent: 'days', days: 200 })).toEqual([12, 11, 10, 9, 8, 7, 6])
    const march = {
      ...whole,
      archives: whole.archives.map((one) => ({ ...one, pages: one.pages.slice(9, 10) })),
    }
    expect(months({ ...UNASKED, extent: 'selection' }, march)).toEqual([12, 11, 10, 9, 8, 3])
  })

  test('is read offline only when index and pages are all here', () => {
    const { settles } = planKeep(UNASKED, planned)
    expect(settles).toEqual([
      { feed: FEED, named: [...(whole.archives[0]?.beside ?? []), ...[12, 11, 10, 9, 8].map(place)] },
    ])
  })
})
