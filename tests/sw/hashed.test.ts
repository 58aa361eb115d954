// @vitest-environment jsdom
/** A file whose address names its hash is kept when its bytes have that hash, and never otherwise. */
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { askWorker } from '#device/offline/ask-worker.ts'
import { stageWorker, type WorkerStage } from './worker-in-jsdom.ts'

const RIGHT = '{"version":"https://jsonfeed.org/version/1.1","items":[]}'
const HASH = createHash('sha256').update(RIGHT).digest('hex').slice(0, 16)
const ADDRESS = `${window.location.origin}/2022/2022-09-b1.json?v=${HASH}`

let stage: WorkerStage
let active: ServiceWorker | null
beforeAll(async () => {
  stage = await stageWorker()
  active = navigator.serviceWorker.controller
})
beforeEach(() => stage.clear())
afterAll(() => vi.unstubAllGlobals())

function serve(...answers: readonly string[]): readonly (RequestCache | undefined)[] {
  const asked: (RequestCache | undefined)[] = []
  vi.stubGlobal('fetch', async (_: string, options: RequestInit) => {
    asked.push(options.cache)
    return new Response(answers[Math.min(asked.length, answers.length) - 1])
  })
  return asked
}

const keep = () =>
  askWorker<'keep'>({ kind: 'keep', address: ADDRESS, what: 'file', withPictures: false }, active)

test('the right one is kept', async () => {
  serve(RIGHT)
  expect(await keep()).toMatchObject({ failures: [] })
  expect(stage.stored('articles')).toEqual([ADDRESS])
})

test.each([
  ['of another edition', RIGHT.replace('[]', '[{"id":"1"}]')],
  ['with one bit the other way', RIGHT.replace('items', 'itemr')],
  ['cut off in the middle', RIGHT.slice(0, 30)],
])('one that is %s is not, and is asked for once more past every store on the way', async (_, wrong) => {
  const asked = serve(wrong)
  expect(await keep()).toMatchObject({ failures: [{ why: 'wrong' }] })
  expect(stage.stored('articles')).toEqual([])
  expect(asked).toEqual(['default', 'reload'])
})

test('one that a store on the way had wrong is kept as its host has it', async () => {
  serve('{}', RIGHT)
  expect(await keep()).toMatchObject({ failures: [], bytes: RIGHT.length })
  expect(stage.stored('articles')).toEqual([ADDRESS])
})
