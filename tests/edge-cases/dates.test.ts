import { describe, expect, test } from 'vitest'
import { articleWith, editionIn, feedIn, jsonFeed, now } from './read.ts'

const published = async (date_published: unknown, zone?: string) =>
  (await articleWith({ date_published }, zone === undefined ? {} : { zone })).publishedAt

const isoOf = (moment: Awaited<ReturnType<typeof published>>) => moment && new Date(moment.ms).toISOString()

const ordered = async (dates: Readonly<Record<string, string | undefined>>) => {
  const items = Object.entries(dates).map(([id, date_published]) => ({ id, title: id, date_published }))
  return (await editionIn(jsonFeed(items))).map(({ id }) => id)
}

test('10 · an article without a date stands last and is never dated today', async () => {
  expect((await articleWith({})).publishedAt).toBeNull()
  expect(await ordered({ undated: undefined, old: '1999-01-01', new: '2023-01-01' })).toEqual([
    'new',
    'old',
    'undated',
  ])
})

describe('11 · a clock time without a zone', () => {
  const written = '2017-09-29T14:54:20'

  test('11 · is read in the zone that edition.json names', async () => {
    const moment = await published(written, 'Asia/Seoul')
    expect(moment).toMatchObject({ zone: 'explicit', precision: 'instant' })
    expect(isoOf(moment)).toBe('2017-09-29T05:54:20.000Z')
  })

  test('11 · else keeps its day and gives up its hour, and the publisher is told', async () => {
    const article = await articleWith({ date_published: written })
    expect(article.publishedAt).toMatchObject({ zone: 'none', raw: written })
    expect(isoOf(article.publishedAt)).toBe('2017-09-29T14:54:20.000Z')
    expect(article.warnings).toContain('date-without-zone')
  })
})

test('12 · a date without an hour is a day', async () => {
  expect(await published('2024-03-01')).toMatchObject({ precision: 'day', ms: Date.UTC(2024, 2, 1) })
})

describe('13 · dates as publishers write them', () => {
  test.each([
    ['Mon, 23 Mar 2015 11:00:00 +0100', 'instant', '2015-03-23T10:00:00.000Z'],
    ['26-FEB-1987 15:01:01.79', 'instant', '1987-02-26T15:01:01.790Z'],
    ['2020/1/10', 'day', '2020-01-10T00:00:00.000Z'],
    [1427108400, 'instant', '2015-03-23T11:00:00.000Z'],
    [1427108400000, 'instant', '2015-03-23T11:00:00.000Z'],
    ['1427108400', 'instant', '2015-03-23T11:00:00.000Z'],
  ])('13 · %s', async (raw, precision, expected) => {
    const moment = await published(raw)
    expect(moment?.precision).toBe(precision)
    expect(isoOf(moment)).toBe(expected)
  })
})

describe('14 · zones in letters', () => {
  test.each([
    ['EST', '16:00'],
    ['EDT', '15:00'],
    ['PDT', '18:00'],
    ['CET', '10:00'],
    ['AEST', '01:00'],
    ['JST', '02:00'],
  ])('14 · %s is where its newspapers are', async (zone, clock) => {
    const moment = await published(`Mon, 23 Mar 2015 11:00:00 ${zone}`)
    expect(isoOf(moment)).toBe(`2015-03-23T${clock}:00.000Z`)
  })

  test('14 · letters that nobody knows are read as UTC, with a warning and no hour', async () => {
    const article = await articleWith({ date_published: 'Mon, 23 Mar 2015 11:00:00 QQT' })
    expect(isoOf(article.publishedAt)).toBe('2015-03-23T11:00:00.000Z')
    expect(article).toMatchObject({ publishedAt: { zone: 'none' }, warnings: ['date-zone-unknown'] })
  })
})

test.each(['2024-02-30', '2023-02-29T10:00:00Z', '31 June 2020', '1599-12-31', '1970-01-01T00:00:00Z', 0])(
  '15 · %s is no date, and the publisher is told',
  async (date_published) => {
    const article = await articleWith({ date_published })
    expect(article).toMatchObject({ publishedAt: null, warnings: ['date-unreadable'] })
  },
)

describe('16 · a date that cannot be right yet', () => {
  test('16 · is kept, counts as now, and pins nothing above what is just out', async () => {
    const justOut = new Date(now).toISOString()
    const article = await articleWith({ date_published: '2099-01-01T00:00:00Z' })
    expect(article).toMatchObject({ publishedAt: { ms: Date.UTC(2099, 0) }, warnings: ['date-in-future'] })
    expect(await ordered({ justOut, future: '2099-01-01', old: '2020-01-01' })).toEqual([
      'justOut',
      'future',
      'old',
    ])
  })

  test('16 · within two days is a slow clock, and nothing to mend', async () => {
    const tomorrow = new Date(now + 30 * 3_600_000).toISOString()
    expect((await articleWith({ date_published: tomorrow })).warnings).toEqual([])
  })

  test('16 · of an embargo hides the article', async () => {
    const item = {
      uri: 'urn:wire:1',
      type: 'text',
      headline: 'The harbour opens',
      body_text: 'Ships came in.',
    }
    const feed = await feedIn([{ ...item, embargoed: '2024-01-02T00:00:00Z' }])
    expect(feed.articles).toEqual([])
    expect(feed.problems.map(({ code }) => code)).toContain('item-embargoed')
  })

  test('16 · of a change before publication is dropped', async () => {
    const dates = { date_published: '2023-05-02T10:00:00Z', date_modified: '2023-05-01T10:00:00Z' }
    expect(await articleWith(dates)).toMatchObject({
      updatedAt: null,
      warnings: ['updated-before-published'],
    })
  })
})
