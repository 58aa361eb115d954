/** Files that would fill the memory or the hour. That they end at all, within the time limit of a test, is what is shown. */
import { describe, expect, test } from 'vitest'
import { readDocument } from '#format/detect.ts'
import type { Feed } from '#format/feed.ts'
import { MOST_ITEMS } from '#format/read-feed.ts'

const context = { loadedFrom: 'https://example.org/data/feed.json', now: Date.UTC(2024, 0, 1) }
const HUGE = 10_000_000

async function read(text: string): Promise<Feed> {
  const result = await readDocument(text, context)
  if (result.kind === 'unreadable') throw new Error(result.problem.message)
  return result.feed
}

const feed = (items: string) => `{"version":"https://jsonfeed.org/version/1.1","items":[${items}]}`
const beside = ',{"id":"2","title":"The other one","content_text":"Here."}'

describe('one article out of all measure does not lose the other', () => {
  test.each([
    ['a text of a million paragraphs', `"content_html":"${'<p>x</p>'.repeat(HUGE / 8)}"`],
    ['a text of nothing but brackets', `"content_html":"${'<'.repeat(HUGE)}"`],
    ['a plain text of a million addresses', `"content_text":"${'http://a '.repeat(HUGE / 9)}"`],
    ['a headline of ten million letters', `"title":"${'x '.repeat(HUGE / 2)}"`],
    ['a headline of half tags', `"title":"${'<b'.repeat(HUGE / 2)}"`],
    ['a byline of millions', `"title":"x","author":"${'A, '.repeat(HUGE / 3)}"`],
    ['a date without end', `"title":"x","date_published":"${'2020 '.repeat(HUGE / 5)}"`],
    ['a million tags', `"title":"x","tags":"${'ab,'.repeat(HUGE / 3)}"`],
    ['an address without end', `"title":"x","url":"https://e.org/${'ab/'.repeat(HUGE / 3)}"`],
    ['authors a hundred thousand lists deep', `"title":"x","authors":${'['.repeat(1e5)}${']'.repeat(1e5)}`],
    ['the keys of a prototype', '"title":"x","__proto__":{"title":"y"},"constructor":{"prototype":{}}'],
  ])('%s', async (_, fields) => {
    const { articles } = await read(feed(`{"id":"1",${fields}}${beside}`))
    expect(articles.map(({ id }) => id)).toEqual(['1', '2'])
    expect(articles[1]?.headline).toBe('The other one')
    expect(Reflect.get({}, 'title')).toBeUndefined()
  })
})

test('a text longer than any book is shown in part, and its publisher is told', async () => {
  const { articles, problems } = await read(
    feed(`{"id":"1","title":"x","content_text":"${'x '.repeat(3e6)}"}`),
  )
  expect(articles[0]?.bodyState).toBe('partial')
  expect(problems.map(({ code }) => code)).toContain('text-too-long')
})

test('a list of more entries than can be held is read as far as it goes, and says so once', async () => {
  const { articles, problems, skipped } = await read(feed(`${'{"title":"x"},'.repeat(MOST_ITEMS + 4)}{}`))
  expect(articles).toHaveLength(MOST_ITEMS)
  expect(skipped).toBe(5)
  expect(problems.filter(({ code }) => code === 'too-many-items')).toHaveLength(1)
  expect(problems.length).toBeLessThan(1000)
}, 60_000)

test('a hundred thousand broken entries are counted, not listed', async () => {
  const { problems, skipped } = await read(feed(`${'null,'.repeat(1e5)}{"title":"x"}`))
  expect(skipped).toBe(1e5)
  expect(problems.length).toBeLessThan(1000)
  expect(
    problems.reduce((sum, { code, times = 1 }) => sum + (code === 'item-not-an-object' ? times : 0), 0),
  ).toBe(1e5)
})

test.each([
  ['two million open brackets', '['.repeat(2e6)],
  ['a hundred thousand objects in each other', `${'{"items":'.repeat(1e5)}1${'}'.repeat(1e5)}`],
  ['fifty million spaces', ' '.repeat(5e7)],
  ['ten million half tags', '<'.repeat(HUGE)],
  ['a million half comments', '<!--'.repeat(1e6)],
  ['a page of open scripts', `<html>${'<script '.repeat(1e6)}`],
  ['a page of open data', `<html>${'<script type="application/ld+json">{'.repeat(2e5)}`],
  ['calls in calls', 'a('.repeat(HUGE / 2)],
])('%s are refused in a sentence', async (_, text) => {
  const result = await readDocument(text, context)
  expect(result.kind === 'unreadable' && result.problem.message).toMatch(/^feed\.json .*\.$/s)
})
