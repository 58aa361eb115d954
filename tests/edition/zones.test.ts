import { describe, expect, test } from 'vitest'
import { readMoment } from '#edition/moment.ts'
import { instantIn, offsetOf } from '#edition/zones.ts'

describe('the letters behind a clock time', () => {
  test.each([
    ['Z UT UTC GMT WET', 0],
    ['WEST BST CET MET MEZ WAT', 60],
    ['CEST MEST MESZ EET SAST CAT', 120],
    ['EEST EAT MSK TRT', 180],
    ['GST', 240],
    ['PKT', 300],
    ['IST', 330],
    ['NPT', 345],
    ['WIB ICT', 420],
    ['HKT SGT PHT AWST', 480],
    ['JST KST', 540],
    ['ACST', 570],
    ['AEST', 600],
    ['ACDT', 630],
    ['AEDT', 660],
    ['NZST', 720],
    ['NZDT', 780],
    ['NDT', -150],
    ['ADT BRT ART', -180],
    ['NST', -210],
    ['EDT AST CLT', -240],
    ['EST ET CDT', -300],
    ['CST MDT', -360],
    ['MST PDT', -420],
    ['PST AKDT', -480],
    ['AKST', -540],
    ['HST', -600],
  ])('%s: %i minutes east of Greenwich', (letters, minutes) => {
    for (const zone of letters.split(' ')) {
      expect([zone, offsetOf(zone)]).toEqual([zone, minutes])
      const { moment } = readMoment(`2 Jan 2020 12:00 ${zone}`)
      expect(moment?.ms).toBe(Date.UTC(2020, 0, 2, 12) - minutes * 60_000)
    }
  })

  test.each([
    ['+0530', 330],
    ['+05:30', 330],
    ['-3', -180],
    ['−0330', -210],
    ['GMT+2', 120],
    ['utc-5', -300],
    ['+1500', 900],
    ['-15:00', -900],
    ['+0059', 59],
  ])('may be numbers: %s', (zone, minutes) => {
    expect(offsetOf(zone)).toBe(minutes)
  })

  test.each(['+1501', '-1600', '+0160', 'XQT', '', '+', 'CET+2', '+05300', 'x+0530'])(
    'mean nothing where nobody can know: %j',
    (zone) => {
      expect(offsetOf(zone)).toBeNull()
    },
  )
})

describe('a clock time of a place', () => {
  const instant = (zone: string, wall: string) => {
    const ms = instantIn(zone, Date.parse(`${wall}Z`))
    return ms === null ? null : new Date(ms).toISOString().replace(/:00\.000Z$/, '')
  }

  test.each([
    ['2017-03-12T01:59', '2017-03-12T06:59'],
    ['2017-03-12T03:00', '2017-03-12T07:00'],
    ['2017-03-12T06:30', '2017-03-12T10:30'],
    ['2017-11-05T00:30', '2017-11-05T04:30'],
    ['2017-11-05T03:00', '2017-11-05T08:00'],
    ['2016-12-31T23:59', '2017-01-01T04:59'],
    ['2017-01-01T00:00', '2017-01-01T05:00'],
  ])('%s in New York is %s, also beside a change to summer time and back', (wall, expected) => {
    expect(instant('America/New_York', wall)).toBe(expected)
  })

  test('is known for zones with half hours, and again when it is asked for again', () => {
    for (const _ of [1, 2]) expect(instant('Asia/Kolkata', '2020-02-29T12:00')).toBe('2020-02-29T06:30')
    for (const _ of [1, 2]) expect(instant('Mars/Olympus', '2020-02-29T12:00')).toBeNull()
  })

  test('keeps its parts of a second', () => {
    const wall = Date.UTC(2020, 1, 29, 12, 0, 1, 250)
    expect(instantIn('Asia/Kolkata', wall)).toBe(Date.UTC(2020, 1, 29, 6, 30, 1, 250))
  })
})
