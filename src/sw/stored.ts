/** What is here, file by file, and how it is thrown away. */
import type { WorkerReply } from '#device/offline/worker-messages.ts'
import { hashIn, keptFile } from './hashed.ts'
import { packsIn } from './keeping.ts'
import { full } from './news.ts'
import { here, keptAt, open, STORES, type Store } from './scope.ts'

const SHOWN: readonly Store[] = ['editions', 'coming', 'articles', 'pictures']

export async function held(): Promise<WorkerReply<'held'>> {
  const files: WorkerReply<'held'>['files'] = []
  for (const name of SHOWN) {
    const store = await open(name)
    // One after the other: all of them at once would be as large as the edition.
    for (const request of await store.keys()) {
      const kept = await store.match(request)
      if (!kept) continue
      files.push({ address: request.url, bytes: sizeOf(kept), at: keptAt(kept) })
    }
  }
  return { files }
}

/** Addresses alone, which cost nothing. */
export async function heldArticles(): Promise<string[]> {
  return (await (await open('articles')).keys()).map(({ url }) => url)
}

function sizeOf({ headers }: Response): number {
  return Number(headers.get('content-length')) || 0
}

/** Everything but the reader itself, where no addresses are given; a page goes with its packs. */
export async function drop(addresses: readonly string[] | null): Promise<number> {
  if (addresses === null) {
    const names: readonly Store[] = [...SHOWN, 'faces']
    const gone = await Promise.all(names.map((name) => here.caches.delete(STORES[name])))
    await full(false)
    return gone.filter(Boolean).length
  }
  let dropped = 0
  for (const address of addresses) {
    const page = hashIn(address) === null ? null : await keptFile(address)
    const packs = page ? packsIn(await page.text(), address) : []
    for (const one of [address, ...packs]) {
      for (const name of SHOWN) if (await (await open(name)).delete(one)) dropped += 1
    }
  }
  await full(false)
  return dropped
}
