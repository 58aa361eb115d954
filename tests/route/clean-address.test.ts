import { describe, expect, test } from 'vitest'
import { cleanAddress, withoutTracking } from '#route/clean-address.ts'

describe('an address without what follows a reader', () => {
  test.each([
    ['?utm_source=x&section=economy&utm_medium=social', '?section=economy'],
    ['?fbclid=IwAR0', ''],
    ['?q=rare+earth%20&gclid=1&from=2015-03', '?q=rare+earth%20&from=2015-03'],
    ['?UTM_Source=x&undated', '?undated'],
    ['?%75tm_source=x', ''],
    ['?igshid=1&mc_cid=2&mc_eid=3&_ga=4&msclkid=5&yclid=6&twclid=7', ''],
    ['?PHPSESSID=1&jsessionid=2&session_id=3', ''],
  ])('%s becomes “%s”', (search, kept) => {
    expect(withoutTracking(search)).toBe(kept)
  })

  test.each(['', '?', '?section=a&section=b', '?q=utm_source', '?kiosk', '?%E0%A4%A=1', '?source=feed&id=7'])(
    '%j stays to the letter',
    (search) => {
      expect(withoutTracking(search)).toBe(search)
    },
  )

  test('keeps its place in the page, and its other questions', () => {
    expect(cleanAddress('https://a.example/x;jsessionid=9?utm_source=x&id=7#part')).toBe(
      'https://a.example/x?id=7#part',
    )
  })

  test('that is none stays as it is', () => {
    for (const odd of ['', '#', '?', 'no address', 'mailto:a@b.example']) expect(cleanAddress(odd)).toBe(odd)
  })
})
