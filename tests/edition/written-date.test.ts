import { describe, expect, test } from 'vitest'
import { readMoment } from '#edition/moment.ts'

/** The day, the month or the year; with its time where it has one. */
function read(raw: unknown): string | null {
  const { moment } = readMoment(raw)
  if (moment === null) return null
  const iso = new Date(moment.ms).toISOString()
  const length = { year: 4, month: 7, day: 10, instant: 24 }[moment.precision]
  return iso.slice(0, length).replace(/\.000Z$/, 'Z')
}

describe('a month is known by its name', () => {
  test.each([
    ['English', 'January February March April May June July August September October November December'],
    ['German', 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'],
    ['French', 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'],
    ['Spanish', 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'],
    [
      'Portuguese',
      'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
    ],
    [
      'Italian',
      'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
    ],
    ['Dutch', 'januari februari maart april mei juni juli augustus september oktober november december'],
    ['short German', 'Jan Feb Mrz Apr Mai Jun Jul Aug Sep Okt Nov Dez'],
    ['short Dutch', 'jan feb mrt apr mei jun jul aug sep okt nov dec'],
    ['French without accents', 'jan fev mar avr mai juin juil aou sep oct nov dec'],
    ['Italian in short', 'gen feb mar apr mag giu lug ago set ott nov dic'],
    ['Spanish in short', 'ene feb mar abr may jun jul ago sep oct nov dic'],
  ])('in %s', (_, names) => {
    for (const [i, name] of names.split(' ').entries()) {
      const month = `${i + 1}`.padStart(2, '0')
      expect([name, read(`5 ${name} 2020`)]).toEqual([name, `2020-${month}-05`])
      expect([name, read(`${name.toUpperCase()} 5, 2020`)]).toEqual([name, `2020-${month}-05`])
    }
  })

  test('and with its accents written as marks of their own', () => {
    expect(read('5 fe\u0301vrier 2020')).toBe('2020-02-05')
  })
})

describe('a day', () => {
  test.each([
    '2020-03-19',
    '2020/3/19',
    '2020.03.19',
    '20200319',
    '19.3.2020',
    '19.03.2020',
    '19 March 2020',
    '19th March, 2020',
    '19-Mar-2020',
    '19 Mar. 2020',
    '19 Mar 20',
    'Thu, 19 Mar 2020',
    'Thu 19 March 2020',
    'Thu. 19 March 2020',
    'Donnerstag, 19 März 2020',
    'Donnerstag, 19. März 2020',
    'March 19, 2020',
    'March 19 2020',
    'Mar. 19th, 2020',
    'Thursday, March 19, 2020',
    'Thu. March 19 2020',
  ])('may be written as %s', (raw) => {
    expect(read(raw)).toBe('2020-03-19')
  })

  test.each([
    ['1st May 2020', '2020-05-01'],
    ['2nd May 2020', '2020-05-02'],
    ['May 3rd, 2020', '2020-05-03'],
    ['31 Dec 1999', '1999-12-31'],
    ['1 Jan 00', '2000-01-01'],
    ['29.2.2020', '2020-02-29'],
  ])('may be written as %s', (raw, expected) => {
    expect(read(raw)).toBe(expected)
  })

  test.each([
    '2020-03/19',
    '2020-03-190',
    '2020-00-10',
    '2020-12-00',
    '2020-04-31',
    '0 May 2020',
    '32 May 2020',
    '31 April 2020',
    '5 Foo 2020',
    '5 May 20201',
    '19.3.20201',
    '19.13.2020',
    'May 5, 20201',
    'May 5, 20',
    'x 2020-03-19',
    'on 5 of May 2020',
  ])('is none in %s', (raw) => {
    expect(read(raw)).toBeNull()
  })
})

describe('a month or a year alone', () => {
  test.each([
    ['2020', '2020'],
    ['2020-1', '2020-01'],
    ['2020/12', '2020-12'],
    ['2020.06', '2020-06'],
    ['1600', '1600'],
    ['1970', '1970'],
  ])('%s stays one', (raw, expected) => {
    expect(read(raw)).toBe(expected)
  })

  test.each(['1599', '2020-13', '2020-0', 'in 2020', '2020-123'])('%s is none', (raw) => {
    expect(read(raw)).toBeNull()
  })
})

describe('a time of day', () => {
  test.each([
    ['2020-03-19T10:20Z', '2020-03-19T10:20:00Z'],
    ['2020-03-19t10:20:30z', '2020-03-19T10:20:30Z'],
    ['2020-03-19 10:20:30.5 UTC', '2020-03-19T10:20:30.500Z'],
    ['2020-03-19 10:20:30,25 +0000', '2020-03-19T10:20:30.250Z'],
    ['2020-03-19T10:20:30.123456789Z', '2020-03-19T10:20:30.123Z'],
    ['2020-03-19T10:20:30.57Z', '2020-03-19T10:20:30.570Z'],
    ['March 19, 2020 at 3:41 p.m. GMT', '2020-03-19T15:41:00Z'],
    ['March 19, 2020, 3:41pm GMT', '2020-03-19T15:41:00Z'],
    ['March 19, 2020 3:41 AM GMT', '2020-03-19T03:41:00Z'],
    ['19 Mar 2020 00:00:00 GMT', '2020-03-19T00:00:00Z'],
    ['19 Mar 2020 23:59:59 GMT', '2020-03-19T23:59:59Z'],
    ['20200319T102030Z', null],
    ['2020-03-19 10:20:30 +0100 (CET)', '2020-03-19T09:20:30Z'],
    ['2020-03-19 10:20:30 UTC+01:00', '2020-03-19T09:20:30Z'],
    ['2020-03-19 10:20:30+01', '2020-03-19T09:20:30Z'],
    ['2020-03-19 10:20:30 −01:00', '2020-03-19T11:20:30Z'],
    ['Fri Apr 28 19:20:36 CEST 2023', '2023-04-28T17:20:36Z'],
    ['Fri Apr 28 19:20:36 +02:00 2023', '2023-04-28T17:20:36Z'],
    ['Fri Apr 28 19:20:36 2023', '2023-04-28T19:20:36Z'],
    ['Fri, Apr  8 19:20:36 GMT 2023', '2023-04-08T19:20:36Z'],
  ])('is read in %s', (raw, expected) => {
    expect(read(raw)).toBe(expected)
  })

  test.each([
    '2020-03-19T1020Z',
    '2020-03-19T24:01Z',
    '2020-03-19T24:00:01Z',
    '2020-03-19T10:60Z',
    '2020-03-19T10:20:61Z',
    '2020-03-19T10:20 ()',
    '2020-03-19T10:20 GMT (a) (b)',
    '2020-03-19 about 10:20',
    '2020-03-19 10:20 GREENWICH',
  ])('is none in %s', (raw) => {
    expect(read(raw)).toBeNull()
  })
})

describe('a number', () => {
  test.each([
    [1_500_000_000, '2017-07-14T02:40:00Z'],
    ['1500000000.5', '2017-07-14T02:40:00.500Z'],
    ['1500000000000.4', '2017-07-14T02:40:00Z'],
    [-100_000_000, '1966-10-31T14:13:20Z'],
    [99_999_999_999, '5138-11-16T09:46:39Z'],
    [100_000_000_000, '1973-03-03T09:46:40Z'],
    [-11_700_000_000, null],
    ['12345678901234567', null],
    [1e15, null],
  ])('%s counts seconds or milliseconds', (raw, expected) => {
    expect(read(raw)).toBe(expected)
  })

  test('and a text longer than any date is none', () => {
    expect(read(`${' '.repeat(110)}2020-03-19`)).toBe('2020-03-19')
    expect(read(`${' '.repeat(111)}2020-03-19`)).toBeNull()
  })
})
