// @vitest-environment jsdom
/** A file whose address names its hash is kept when its bytes have that hash, and never otherwise. */
import { createHash } from 'node:crypto'
import { expect, test, vi } from 'vitest'
import { workerForTests } from './worker-in-jsdom.ts'

const RIGHT = '{"version":"https://jsonfeed.org/version/1.1","items":[]}'
const HASH = createHash('sha256').update(RIGHT).digest('hex').slice(0, 16)
const ADDRESS = `${window.location.origin}/2022/2022-09-b1.json?v=${HASH}`

const { stored, keep } = workerForTests()

function serve(...answers: readonly string[]): readonly (RequestCache | undefined)[] {
  const asked: (RequestCache | undefined)[] = []
  vi.stubGlobal('fetch', async (_: string, options: RequestInit) => {
    asked.push(options.cache)
    return new Response(answers[Math.min(asked.length, answers.length) - 1])
  })
  return asked
}

test('the right one is kept', async () => {
  serve(RIGHT)
  expect(await keep(ADDRESS)).toMatchObject({ failures: [] })
  expect(await stored('articles')).toEqual([ADDRESS])
})

test.each([
  ['of another edition', RIGHT.replace('[]', '[{"id":"1"}]')],
  ['with one bit the other way', RIGHT.replace('items', 'itemr')],
  ['cut off in the middle', RIGHT.slice(0, 30)],
])('one that is %s is not, and is asked for once more past every store on the way', async (_, wrong) => {
  const asked = serve(wrong)
  expect(await keep(ADDRESS)).toMatchObject({ failures: [{ why: 'wrong' }] })
  expect(await stored('articles')).toEqual([])
  expect(asked).toEqual(['default', 'reload'])
})

test('one that a store on the way had wrong is kept as its host has it', async () => {
  serve('{}', RIGHT)
  expect(await keep(ADDRESS)).toMatchObject({ failures: [], bytes: RIGHT.length })
  expect(await stored('articles')).toEqual([ADDRESS])
})
