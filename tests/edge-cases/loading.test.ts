import { afterEach, describe, expect, test, vi } from 'vitest'
import { askDesk } from '#query/ask-desk.ts'
import type { ToWorker } from '#query/desk-messages.ts'
import { loadSource } from '#query/load-source.ts'
import { decodeBytes, MOST_BYTES } from '#source/decode.ts'
import { wordsForFailure, wordsForTrouble } from '#ui/trouble-words.ts'
import { feedIn, jsonFeed, only, readText } from './read.ts'

afterEach(() => vi.unstubAllGlobals())

async function refusalOf(text: string): Promise<string> {
  const result = await readText(text)
  return result.kind === 'unreadable' ? result.problem.message : 'read'
}

describe('1 · a web page in place of a feed', () => {
  test('1 · is called a web page, and what may be wrong is said', async () => {
    expect(await refusalOf('<!doctype html><html><title>Sign in</title></html>')).toMatch(
      /is a web page, not article data.*the server may want a login/,
    )
  })

  test('1 · gives the article that it describes for search engines', async () => {
    const data = JSON.stringify({
      '@type': 'NewsArticle',
      headline: 'The harbour opens',
      articleBody: 'Ships.',
    })
    const page = `<!doctype html><head><script type="application/ld+json">${data}</script></head>`
    expect(only((await feedIn(page)).articles).headline).toBe('The harbour opens')
  })

  test.each(['feed+json', 'rss+xml', 'atom+xml'])('1 · offers the feed that it names as %s', async (type) => {
    const page = `<!doctype html><link rel="alternate" type="application/${type}" href="/feed">`
    expect(await refusalOf(page)).toContain('use https://paper.example/feed instead')
  })
})

describe('2 · a file that stops in the middle', () => {
  test('2 · is refused as a whole, with the line and column of the cut', async () => {
    const text = JSON.stringify(jsonFeed([{ id: '1', title: 'The harbour opens' }]), null, 1)
    const cut = text.slice(0, text.indexOf(' opens'))
    const [line, column] = [cut.split('\n').length, cut.split('\n').at(-1)?.indexOf('"The')]
    expect(await refusalOf(cut)).toContain(
      `stops in the middle, at line ${line}, column ${Number(column) + 1}.`,
    )
  })

  test('2 · a missing comma is found where it is missing', async () => {
    const item = (n: number) => `  {"id": "${n}", "title": "Story ${n}"}`
    const text = `{"items": [\n${item(1)}\n${item(2)}\n]}`
    expect(await refusalOf(text)).toContain('is not valid JSON: line 3, column 3')
  })

  test('2 · with an article to a line loses its bad lines only, and they are counted', async () => {
    const line = (n: number) => JSON.stringify({ id: `${n}`, title: `Story ${n}`, text: 'Ships came in.' })
    const feed = await feedIn([line(1), line(2), '{"id": "3", "title', line(4)].join('\n'))
    expect(feed.articles.map(({ id }) => id)).toEqual(['1', '2', '4'])
    expect(feed.problems.map(({ message }) => message).join()).toContain('1 of the lines are not valid JSON')
  })
})

describe('3 · letters in any encoding', () => {
  const feed = JSON.stringify(jsonFeed([{ id: '1', title: 'Café’s' }]))
  const windows = (text: string) => Uint8Array.from(text.replace('’', '\x92'), (one) => one.charCodeAt(0))
  const wide = (text: string) => new Uint8Array(Uint16Array.from(text, (one) => one.charCodeAt(0)).buffer)
  const prolog =
    '<?xml version="1.0" encoding="utf-8"?><rss><channel><item><title>Café’s</title></item></channel></rss>'

  test.each([
    ['a byte order mark', new TextEncoder().encode(`\uFEFF${feed}`)],
    ['two byte order marks', new TextEncoder().encode(`\uFEFF\uFEFF${feed}`)],
    ['UTF-16', wide(`\uFEFF${feed}`)],
    ['windows-1252', windows(feed)],
    ['windows-1252 that calls itself UTF-8', windows(prolog)],
  ])('3 · arrive as they were written: %s', async (_, bytes) => {
    const decoded = await decodeBytes(bytes)
    if (decoded.kind !== 'text') throw new Error(decoded.kind)
    expect(only((await feedIn(decoded.text)).articles).headline).toBe('Café’s')
  })
})

test('4 · a site that lets no other site read it is named as such, with two ways on and no third party', async () => {
  const fetching = vi.fn(() => Promise.reject(new TypeError('Failed to fetch')))
  vi.stubGlobal('fetch', fetching)
  const address = 'https://other.example/feed.json'
  const { signal } = new AbortController()
  const result = await loadSource({ url: address }, 'https://paper.example/', { signal })
  const message = result.kind === 'trouble' ? wordsForTrouble(result.trouble) : 'loaded'
  expect(message).toContain(`${address}: `)
  expect(message).toContain('that site does not let other sites read it')
  expect(message).toMatch(/copy of the file beside edition\.json.*press/)
  expect(fetching.mock.calls).toEqual([[address, expect.anything()]])
})

describe('5 · a huge file', () => {
  test('5 · is given up before the browser is, and the publisher is told what to do', async () => {
    expect(await decodeBytes(new Uint8Array(MOST_BYTES + 1))).toEqual({ kind: 'too-big' })
    const words = wordsForFailure({ why: 'too-big', address: 'feed.json', bytes: MOST_BYTES })
    expect(words).toMatch(/larger than 300\sMB.*Split it, or let the press/)
  })

  test('5 · is read away from the page, which goes on scrolling', async () => {
    const asked: ToWorker[] = []
    const failure = { why: 'missing', address: 'feed.json' } as const
    class StandIn extends EventTarget {
      postMessage(message: ToWorker) {
        asked.push(message)
        const reply = { kind: 'trouble', trouble: { kind: 'unread', failure } }
        const data = { kind: 'answer', call: message.call, reply }
        this.dispatchEvent(new MessageEvent('message', { data }))
      }
    }
    vi.stubGlobal('Worker', StandIn)
    const source = { url: 'feed.json' }
    const result = await askDesk<'source'>({ kind: 'source', source, base: 'https://paper.example/' })
    expect(asked).toMatchObject([{ kind: 'ask', question: { kind: 'source', source: { url: 'feed.json' } } }])
    expect(result).toMatchObject({ kind: 'trouble', trouble: { failure } })
  })
})
