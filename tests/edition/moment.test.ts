import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readMoment } from '#edition/moment.ts'

function iso(raw: unknown, zone?: string): string | null {
  const { moment } = readMoment(raw, zone)
  return moment && new Date(moment.ms).toISOString()
}

describe('a date with a clock and a zone is an instant', () => {
  test.each([
    ['2020-03-19T10:00:00Z', '2020-03-19T10:00:00.000Z'],
    ['2017-05-17T08:02:12-07:00', '2017-05-17T15:02:12.000Z'],
    ['Mon, 26 Jun 2017 19:40:58 GMT', '2017-06-26T19:40:58.000Z'],
    ['Mon, 26 Jun 17 19:40 EST', '2017-06-27T00:40:00.000Z'],
    ['2017-06-26 19:40:58 +0900 (JST)', '2017-06-26T10:40:58.000Z'],
    ['Jun 26, 2017 3:41 PM CET', '2017-06-26T14:41:00.000Z'],
    ['1500000000', '2017-07-14T02:40:00.000Z'],
    [1500000000, '2017-07-14T02:40:00.000Z'],
    [1500000000000, '2017-07-14T02:40:00.000Z'],
    ['2015-03-23T24:00:00Z', '2015-03-24T00:00:00.000Z'],
    ['2016-12-31T23:59:60Z', '2017-01-01T00:00:00.000Z'],
    ['2015-03-23T10:00:00.1999Z', '2015-03-23T10:00:00.199Z'],
    ['23 March 2015 12:30 AM GMT', '2015-03-23T00:30:00.000Z'],
    ['23 March 2015 12:30 pm GMT', '2015-03-23T12:30:00.000Z'],
    ['23 March 2015 11:59 PM GMT', '2015-03-23T23:59:00.000Z'],
    ['1 Jan 69 00:00 GMT', '2069-01-01T00:00:00.000Z'],
    ['2 Jan 70 00:00 GMT', '1970-01-02T00:00:00.000Z'],
  ])('%s', (raw, expected) => {
    expect(iso(raw)).toBe(expected)
    expect(readMoment(raw)).toMatchObject({
      moment: { precision: 'instant', zone: 'explicit' },
      warning: null,
    })
  })
})

describe('a date is kept no more exactly than it was written', () => {
  test.each([
    ['2015', 'year', '2015-01-01T00:00:00.000Z'],
    ['2015-03', 'month', '2015-03-01T00:00:00.000Z'],
    ['2024-03-01', 'day', '2024-03-01T00:00:00.000Z'],
    ['2016-02-29', 'day', '2016-02-29T00:00:00.000Z'],
    ['2015-12', 'month', '2015-12-01T00:00:00.000Z'],
    ['2020/1/10', 'day', '2020-01-10T00:00:00.000Z'],
    ['March 19, 2020', 'day', '2020-03-19T00:00:00.000Z'],
    ['19 March 2020', 'day', '2020-03-19T00:00:00.000Z'],
    [20200319, 'day', '2020-03-19T00:00:00.000Z'],
  ])('%s is a %s', (raw, precision, expected) => {
    expect(iso(raw)).toBe(expected)
    expect(readMoment(raw).moment).toMatchObject({ precision, zone: 'none', raw: String(raw) })
    expect(readMoment(raw, 'America/New_York')).toEqual(readMoment(raw))
  })
})

describe('a clock time without a zone', () => {
  test('is read in the zone of the source', () => {
    expect(iso('2017-09-29T14:54:20', 'America/New_York')).toBe('2017-09-29T18:54:20.000Z')
    expect(iso('2017-12-29T14:54:20', 'America/New_York')).toBe('2017-12-29T19:54:20.000Z')
  })

  test('hides its hour where the source has no zone, or one that does not exist', () => {
    const expected = { moment: { zone: 'none' }, warning: 'date-without-zone' }
    expect(readMoment('26-FEB-1987 15:01:01.79')).toMatchObject(expected)
    expect(readMoment('2017-09-29T14:54:20', 'Mars/Olympus')).toMatchObject(expected)
  })

  test('in letters that nobody knows is warned about', () => {
    expect(readMoment('29 Sep 2017 14:54:20 XQT').warning).toBe('date-zone-unknown')
  })
})

test.each([
  '2024-02-30',
  '2024-13-01',
  '2015-02-29',
  '2015-13',
  '2015-00',
  '2015-03-23 noonish',
  '2015-03-23T10:00:00Z later',
  '2015-03-23T25:00:00Z',
  '2015-03-23T24:00:01Z',
  '2015-03-23T10:60:00Z',
  '2015-03-23T10:59:61Z',
  '0001-01-01T00:00:00Z',
  '0',
  0,
  '1970-01-01T00:00:00Z',
  'soon',
  {},
  true,
  '1/2/2020',
])('%s is no date', (raw) => {
  expect(readMoment(raw)).toEqual({ moment: null, warning: 'date-unreadable' })
})

test('a missing date is missing, never today', () => {
  for (const raw of [undefined, null, '', '  ']) {
    expect(readMoment(raw)).toEqual({ moment: null, warning: 'date-missing' })
  }
})

test('an instant that was written out comes back the same', () => {
  const dates = fc.date({ min: new Date('1971-01-01'), max: new Date('9999-01-01'), noInvalidDate: true })
  fc.assert(fc.property(dates, (date) => readMoment(date.toISOString()).moment?.ms === date.getTime()))
})

test('no value makes the reader throw', () => {
  fc.assert(
    fc.property(
      fc.anything(),
      fc.option(fc.string(), { nil: undefined }),
      (raw, zone) => void readMoment(raw, zone),
    ),
  )
})
