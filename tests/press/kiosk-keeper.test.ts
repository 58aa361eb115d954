/** What the extension of a kiosk's browser does with the tabs that it finds, told as the browser's own interface tells it. */
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { keeperManifest, keeperScript } from '#press/kiosk-keeper.ts'

const HOME = 'https://gazette.example/news/?kiosk'

interface Tab {
  readonly id: number
  readonly url?: string
  readonly status?: string
}

/** What it closes, and which it sends where, half a minute after it was started. */
async function lookAt(tabs: readonly Tab[]): Promise<readonly string[]> {
  const done: string[] = []
  const wakers: (() => Promise<void>)[] = []
  const chrome = {
    tabs: {
      query: () => Promise.resolve(tabs),
      remove: (id: number) => done.push(`close ${id}`),
      update: (id: number, { url }: { readonly url: string }) => done.push(`${id} to ${url}`),
    },
    alarms: {
      create: (_: string, { periodInMinutes }: { readonly periodInMinutes: number }) =>
        expect(periodInMinutes).toBe(0.5),
      onAlarm: { addListener: (look: () => Promise<void>) => wakers.push(look) },
    },
  }
  runInNewContext(keeperScript(HOME), { chrome, URL })
  for (const look of wakers) await look()
  return done
}

test.each<[string, readonly Tab[], readonly string[]]>([
  [
    'leaves the edition alone',
    [{ id: 1, url: 'https://gazette.example/news/article/a', status: 'complete' }],
    [],
  ],
  ['brings a page back that has crashed', [{ id: 1, url: HOME, status: 'unloaded' }], [`1 to ${HOME}`]],
  [
    'brings the edition back where another page stands',
    [{ id: 1, url: 'https://support.google.com/chrome?p=e_awsnap', status: 'complete' }],
    [`1 to ${HOME}`],
  ],
  [
    'and where an address only begins like it',
    [{ id: 1, url: 'https://gazette.example.org/' }],
    [`1 to ${HOME}`],
  ],
  [
    'closes what was opened beside it',
    [
      { id: 1, url: HOME, status: 'complete' },
      { id: 2, url: 'chrome://newtab/' },
      { id: 3, url: 'chrome://history/' },
    ],
    ['close 2', 'close 3'],
  ],
  ['does nothing where there is no tab any more', [], []],
])('%s', async (_, tabs, done) => {
  expect(await lookAt(tabs)).toEqual(done)
})

test('may see addresses and wake by itself, and nothing else', () => {
  expect(JSON.parse(keeperManifest())).toMatchObject({
    manifest_version: 3,
    permissions: ['alarms', 'tabs'],
    background: { service_worker: 'keeper.js' },
  })
})
