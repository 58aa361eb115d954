import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { beginsWrong, judge } from '#sw/guard.ts'

const FEED = 'https://paper.example/feed.json'
const bytes = (text: string) => new TextEncoder().encode(text)
const isKept = async (text: string, address = FEED) => (await judge(bytes(text), address)).kind === 'whole'

const LOGIN = '<!doctype html><html><title>Log in to WiFi</title></html>'

describe('what may be kept for reading offline', () => {
  test.each([
    ['a feed', '{"version":"1.1","items":[{"id":"1"}]}'],
    ['a list', '[{"title":"A"}]'],
    ['one document a line', '{"title":"A"}\n{"title":"B"}\n'],
    ['RSS', '<?xml version="1.0"?><!-- ours --><rss version="2.0"><channel/></rss>\n<!-- made today -->'],
    ['Atom', '<feed xmlns="http://www.w3.org/2005/Atom"><entry/></feed>'],
  ])('%s is', async (_, text) => {
    expect(await isKept(text)).toBe(true)
  })

  test.each([
    ['a login page', LOGIN],
    ['a login page with a mark before it', `\uFEFF \n<!-- hotel -->${LOGIN}`],
    ['a refusal in JSON', '{"error":"log in","status":401}'],
    ['half a feed', '{"version":"1.1","items":[{"id":"1"'],
    ['half of RSS', '<?xml version="1.0"?><rss version="2.0"><channel><item>'],
    ['nothing', ''],
    ['a sentence', 'Service unavailable'],
    ['a number', '42'],
  ])('%s is not', async (_, text) => {
    expect(await isKept(text)).toBe(false)
  })

  test('a web page is, where the source is one by its name', async () => {
    expect(await isKept(LOGIN, 'https://paper.example/stories.html')).toBe(true)
    expect(await isKept(LOGIN.slice(0, 40), 'https://paper.example/stories.html')).toBe(false)
  })

  test('edition.json is only with sources in it', async () => {
    const place = 'https://paper.example/news/edition.json'
    expect(await isKept('{"title":"A","sources":[{"url":"feed.json"}]}', place)).toBe(true)
    expect(await isKept('{"title":"A","items":[]}', place)).toBe(false)
  })

  test('a feed of our own layout says which index it leads to', async () => {
    const text = '{"items":[],"_lectern":{"archive":"archive/index.json","index":"abc123def456"}}'
    expect(await judge(bytes(text), FEED)).toEqual({
      kind: 'whole',
      leads: 'https://paper.example/archive/index.json?v=abc123def456',
    })
  })

  test('no beginning of a feed is', async () => {
    const feed = JSON.stringify({ items: [{ id: '1', title: 'A "quoted" one \\ {[' }, { id: '2' }] })
    for (let end = 0; end < feed.length; end += 1)
      expect([end, await isKept(feed.slice(0, end))]).toEqual([end, false])
  })

  test('of a text too large to be read value by value, the brackets tell', async () => {
    const long = JSON.stringify({
      items: Array.from({ length: 50_000 }, (_, i) => ({ id: `${i}`, title: `A "}" ${'x'.repeat(60)}` })),
    })
    expect(long.length).toBeGreaterThan(4_000_000)
    expect(await isKept(long)).toBe(true)
    expect(await isKept(long.slice(0, -1))).toBe(false)
  })

  test('any bytes are judged, and none of them throw', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (raw) => {
        expect(['whole', 'wrong']).toContain((await judge(new Uint8Array(raw), FEED)).kind)
        expect(typeof beginsWrong(raw, FEED)).toBe('boolean')
      }),
    )
  })
})

describe('the first bytes of a long answer', () => {
  test('tell a page from a feed', () => {
    expect(beginsWrong(bytes(LOGIN), FEED)).toBe(true)
    expect(beginsWrong(bytes('<?xml version="1.0"?><rss>'), FEED)).toBe(false)
    expect(beginsWrong(bytes('{"items":['), FEED)).toBe(false)
    expect(beginsWrong(new Uint8Array([0x1f, 0x8b, 8]), FEED)).toBe(false)
  })
})
