/** Texts come in packs: an article is made of the one that is read, and its neighbours are had without asking again. */
import { afterEach, expect, test, vi } from 'vitest'
import { Packs } from '#query/answer-text.ts'
import { loadSource } from '#query/load-source.ts'

const ADDRESS = 'https://paper.example/archive/2022/2022-09-b1.json?v=0123456789ab'
const { signal } = new AbortController()

afterEach(() => {
  vi.unstubAllGlobals()
})

function serve(answer: () => string) {
  const asked: string[] = []
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address)
    return new Response(answer())
  })
  return asked
}

const item = (id: string) => ({
  id,
  title: `Story ${id}`,
  content_html: `<p>All of ${id}.</p>`,
  date_published: '2022-09-01T10:00:00Z',
})
const pack = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'The Paper',
  items: ['a', 'b', 'c'].map(item),
})

test('each of a pack is whole, and the pack is asked for once', async () => {
  const asked = serve(() => pack)
  const packs = new Packs(loadSource)
  for (const id of ['b', 'a', 'c', 'b']) {
    expect(await packs.text({ kind: 'text', address: ADDRESS, id }, signal)).toMatchObject({
      kind: 'text',
      article: { id, headline: `Story ${id}`, bodyText: `All of ${id}.` },
    })
  }
  expect(asked).toEqual([ADDRESS])
})

test('one that is not in it is none', async () => {
  serve(() => pack)
  const found = await new Packs(loadSource).text({ kind: 'text', address: ADDRESS, id: 'z' }, signal)
  expect(found).toEqual({ kind: 'text', article: null })
})

test('a pack that is cut off has a sentence, and is asked for again', async () => {
  let text = pack.slice(0, 100)
  serve(() => text)
  const packs = new Packs(loadSource)
  const question = { kind: 'text', address: ADDRESS, id: 'a' } as const
  expect(await packs.text(question, signal)).toMatchObject({
    kind: 'trouble',
    trouble: { kind: 'unreadable' },
  })
  text = pack
  expect(await packs.text(question, signal)).toMatchObject({ kind: 'text', article: { id: 'a' } })
})
