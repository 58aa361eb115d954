// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest'
import { answersAt, askAnew } from '#source/ask-anew.ts'

afterEach(() => vi.unstubAllGlobals())

test('scripts and styles of this host are asked for once each, past what the browser has kept', async () => {
  const asked: unknown[] = []
  vi.stubGlobal('fetch', async (file: string, { cache }: RequestInit) => {
    asked.push([file, cache])
    if (file.endsWith('.css')) throw new TypeError('Failed to fetch')
    return new Response('')
  })
  const names = ['/assets/article.js', '/assets/article.js', '/news.json', '/assets/article.css']
  vi.stubGlobal('performance', {
    getEntriesByType: () => [
      ...names.map((name) => ({ name: origin + name })),
      { name: 'https://else.example/a.js' },
    ],
  })
  await askAnew()
  expect(asked).toEqual([
    [`${origin}/assets/article.js`, 'reload'],
    [`${origin}/assets/article.css`, 'reload'],
  ])
})

test.each([
  ['a page', async () => new Response('<p>Here.</p>'), true],
  ['an error', async () => new Response('', { status: 502 }), false],
  ['nothing', () => Promise.reject(new TypeError('Failed to fetch')), false],
])('a host that gives %s is asked for no more than that', async (_, fetched, answers) => {
  vi.stubGlobal('fetch', fetched)
  expect(await answersAt('https://paper.example/')).toBe(answers)
})
