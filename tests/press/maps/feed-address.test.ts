import { expect, test } from 'vitest'
import { feedAddress, mediaType } from '#press/maps/feed-address.ts'

test('an address that browsers take is written as feeds may have it, and leads to the same place', () => {
  expect(feedAddress('https://a.example/b?c=d&e=%20f#g')).toBe('https://a.example/b?c=d&e=%20f#g')
  expect(feedAddress('http://[::1]:80/x[1]|{y}')).toBe('http://[::1]:80/x%5B1%5D%7C%7By%7D')
  expect(feedAddress('https://a.example/100%#one#two')).toBe('https://a.example/100%25#one%23two')
  expect(feedAddress('mailto:ada@a.example')).toBe('mailto:ada@a.example')
})

test('words that name no kind of media are none', () => {
  expect(['audio/mpeg', 'image/svg+xml', 'video/mp4; codecs="avc1"'].map(mediaType)).not.toContain(null)
  expect(['', 'mp3', 'a/b c', '<b>/x', 'audio/', null].map(mediaType)).toEqual([
    null,
    null,
    null,
    null,
    null,
    null,
  ])
})
