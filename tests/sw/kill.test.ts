// @vitest-environment jsdom
import { expect, test, vi } from 'vitest'
import { stageWorker } from './worker-in-jsdom.ts'

test('the worker that ends all others takes the reader’s files, leaves the articles, and is gone', async () => {
  const stage = await stageWorker('#sw/kill.ts')
  const scope = `${window.location.origin}/`
  for (const store of ['shell', 'articles', 'editions']) {
    const kept = await caches.open(`lectern-${store}:${scope}`)
    await kept.put(`${scope}${store}.json`, new Response('{}'))
  }
  const waits: Promise<unknown>[] = []
  const waitUntil = (promise: Promise<unknown>) => waits.push(promise)
  for (const name of ['install', 'activate'])
    window.dispatchEvent(Object.assign(new Event(name), { waitUntil }))
  await Promise.all(waits)
  expect(stage.stored('shell')).toEqual([])
  expect(stage.stored('articles')).toHaveLength(1)
  expect(stage.stored('editions')).toHaveLength(1)
  expect(stage.unregister).toHaveBeenCalledTimes(1)
  vi.unstubAllGlobals()
})
