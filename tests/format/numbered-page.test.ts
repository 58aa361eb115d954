import { expect, test } from 'vitest'
import { numberedPage } from '#format/numbered-page.ts'

test.each([
  ['https://e.org/api', 2, undefined, 'https://e.org/api?page=2'],
  ['https://e.org/api?key=a', 2, undefined, 'https://e.org/api?key=a&page=2'],
  ['https://e.org/api?page=2&key=a', 3, undefined, 'https://e.org/api?key=a&page=3'],
  ['https://e.org/api?from=10', 20, 'from', 'https://e.org/api?from=20'],
  ['https://e.org/api?per_page=5', 2, undefined, 'https://e.org/api?per_page=5&page=2'],
  [
    'https://e.org/?rest_route=/wp/v2/posts&_embed&a=b+c,d%20e#top',
    2,
    undefined,
    'https://e.org/?rest_route=/wp/v2/posts&_embed&a=b+c,d%20e&page=2',
  ],
])('%s has its page %i at the same address', (loadedFrom, page, parameter, address) => {
  expect(numberedPage(loadedFrom, page, parameter)).toEqual({ address, isGuess: true })
})

test('a file has no further pages', () => {
  expect(numberedPage('https://example.org/data/news.json?x=1', 2)).toBeNull()
  expect(numberedPage('not an address', 2)).toBeNull()
})
