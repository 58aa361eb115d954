/** What a screen that nobody touches shows, how large, and in whose turn. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { directionOfAll } from '#pages/kiosk/signage/direction.ts'
import { fitType, linesOf } from '#pages/kiosk/signage/fit-type.ts'
import { leastType } from '#pages/kiosk/signage/legible.ts'
import { boardPlan, wallPlan } from '#pages/kiosk/signage/plan.ts'
import { firstShowing, nextShowing } from '#pages/kiosk/signage/turns.ts'

const HD = { width: 1920, height: 1080 }
const seen = { metres: null, inches: null, screen: HD, region: HD }

/** Degrees that an x of it fills, on a screen of so many inches. */
function angleOf(em: number, metres: number, inches: number): number {
  const pixel = (inches * 0.0254) / Math.hypot(HD.width, HD.height)
  return (2 * Math.atan((em * 0.46 * pixel) / 2 / metres) * 180) / Math.PI
}

describe('the smallest text', () => {
  test.each([
    [1, 24],
    [2.5, 55],
    [4, 75],
    [8, 140],
  ])('has an x of a fifth of a degree from %d metres on a screen of %d inches', (metres, inches) => {
    expect(angleOf(leastType({ ...seen, metres, inches }), metres, inches)).toBeCloseTo(0.2, 2)
  })

  test('is that of twice the diagonal where nobody has said from how far', () => {
    const diagonal = 55 * 0.0254
    expect(angleOf(leastType(seen), 2 * diagonal, 55)).toBeCloseTo(0.2, 2)
  })

  test('stays within what a region can hold, and above what anybody can read', () => {
    const far = leastType({ ...seen, metres: 60, inches: 32, region: { width: 320, height: 240 } })
    expect(far).toBeLessThan(54)
    expect(leastType({ ...seen, metres: 0.3, inches: 600 })).toBe(14)
  })
})

const HEADLINES = [
  'Selling minerals to the world is a business of patience and of very long contracts',
  'Harvest is late',
  '피해자인데 신변보호요청도, 피해자지원 프로그램 안내도 거부당했습니다.',
  'اقتصادي / الأسهم الباكستانية تغلق على ارتفاع بنسبة 0.34%',
]

describe('a wall', () => {
  test('has a place for each story that it has room for, none empty, and one at the least', () => {
    const side = fc.integer({ min: 240, max: 3840 })
    fc.assert(
      fc.property(side, side, fc.integer({ min: 1, max: 30 }), (width, height, count) => {
        const region = { width, height }
        const em = leastType({ ...seen, region })
        const headlines = Array.from({ length: count }, (_, i) => HEADLINES[i % 4] ?? '')
        const { places, columns } = wallPlan(region, em, headlines)
        expect(places).toBeGreaterThanOrEqual(1)
        expect(places).toBeLessThanOrEqual(count)
        expect(columns === 1 || width / columns >= 13 * em - 1).toBe(true)
      }),
    )
  })

  test('lays itself out by the screen: six or more on a wide one, the first across a tall one', () => {
    const many = Array.from({ length: 24 }, (_, i) => `${HEADLINES[1]} ${i}`)
    expect(wallPlan({ width: 1840, height: 970 }, 33, many).places).toBeGreaterThanOrEqual(6)
    expect(wallPlan({ width: 1000, height: 1800 }, 33, many).lead).toEqual({ width: 2, height: 1 })
    expect(wallPlan({ width: 280, height: 190 }, 14, HEADLINES).places).toBe(1)
  })

  test('sets a headline as large as it fits in whole words, and never smaller than it can be read', () => {
    for (const text of HEADLINES) {
      const box = { width: 500, height: 260 }
      const { size, lines } = fitType(text, box, { least: 30, most: 90, leading: 1.14 })
      expect(size).toBeGreaterThanOrEqual(30)
      expect(linesOf(text, box.width, size)).toBeLessThanOrEqual(lines)
      expect(lines * size * 1.14).toBeLessThanOrEqual(box.height + 1)
    }
    const { size } = fitType(
      'word '.repeat(90),
      { width: 300, height: 100 },
      { least: 30, most: 90, leading: 1.14 },
    )
    expect(size).toBe(30)
  })
})

test('a board shows every section, on pages that are alike', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.boolean(), (sections, isTall) => {
      const region = isTall ? { width: 1000, height: 1800 } : { width: 1840, height: 970 }
      const { columns, rows, pages } = boardPlan(region, 33, sections)
      expect(columns * rows * pages).toBeGreaterThanOrEqual(sections)
      expect(columns * rows * (pages - 1)).toBeLessThan(sections)
    }),
  )
})

describe('turns', () => {
  const story = (slug: string) => ({ slug })
  const slugs = (list: readonly { readonly slug: string }[]) => list.map(({ slug }) => slug).join('')
  const six = [...'abcdef'].map(story)

  test('change one place at a time, and every story has its turn before one has a second', () => {
    let showing = firstShowing(six, 3)
    const seenAt = [slugs(showing.shown)]
    for (let turn = 0; turn < 6; turn += 1) {
      showing = nextShowing(showing, six)
      seenAt.push(slugs(showing.shown))
    }
    expect(seenAt).toEqual(['abc', 'dbc', 'dec', 'def', 'aef', 'abf', 'abc'])
  })

  test('bring what has just come next, and move nothing else for it', () => {
    const before = nextShowing(firstShowing(six, 3), six)
    const after = nextShowing(before, [story('new'), ...six])
    expect(slugs(before.shown)).toBe('dbc')
    expect(slugs(after.shown)).toBe('dnewc')
  })

  test('put away first what the edition has taken back', () => {
    const before = firstShowing(six, 3)
    expect(slugs(nextShowing(before, [...'abdef'].map(story)).shown)).toBe('abd')
  })

  test('leave everything as it is where there is nothing else', () => {
    const two = six.slice(0, 2)
    expect(slugs(nextShowing(firstShowing(two, 3), two).shown)).toBe('ab')
  })
})

test('a screen runs as its stories do, whatever its browser speaks', () => {
  const told = (headline: string) => ({ headline, direction: 'auto' as const })
  expect(directionOfAll([told('أخبار'), told('«خبر آخر»'), told('IKEA opens')])).toBe('rtl')
  expect(directionOfAll([told('News'), told('한국')])).toBe('ltr')
  expect(directionOfAll([])).toBe('ltr')
})
