import { expect, test } from 'vitest'
import { numberedPage } from '#format/numbered-page.ts'

test('a service is asked for its next page, and keeps what it was asked before', () => {
  expect(numberedPage('https://api.example/search?q=a&page=2', 3)).toEqual({
    address: 'https://api.example/search?q=a&page=3',
    isGuess: true,
  })
})

test('some services call it otherwise', () => {
  expect(numberedPage('https://api.example/v1.2/search', 20, 'from')?.address).toBe(
    'https://api.example/v1.2/search?from=20',
  )
})

test('a file has no further pages', () => {
  expect(numberedPage('https://example.org/data/news.json?x=1', 2)).toBeNull()
  expect(numberedPage('not an address', 2)).toBeNull()
})
