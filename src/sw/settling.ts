/** From one edition to the next, in a single step: the feed that leads to an archive is taken over when its archive is here. */
import { judge } from './guard.ts'
import { hashIn } from './hashed.ts'
import { packsIn } from './keeping.ts'
import { open } from './scope.ts'

interface Settled {
  readonly feed: string
  /** The files of its archive that were brought in. */
  readonly named: readonly string[]
}

/** True where the feed, the one that waits or the one that is read, leads to these files, and they are all here. */
export async function settle({ feed, named }: Settled): Promise<boolean> {
  const coming = await open('coming')
  const editions = await open('editions')
  const waiting = await coming.match(feed)
  const newest = waiting ?? (await editions.match(feed))
  if (!newest) return false
  const verdict = await judge(new Uint8Array(await newest.clone().arrayBuffer()), feed)
  // Another one has come since; its archive is to be brought in first.
  if (verdict.kind !== 'whole' || verdict.leads === null || !named.includes(verdict.leads)) return false
  const here = new Set((await (await open('articles')).keys()).map(({ url }) => url))
  if (!named.every((address) => here.has(address))) return false
  if (!waiting) return true
  // The one step: before it the old edition is read, after it the new one.
  await editions.put(feed, waiting)
  await coming.delete(feed)
  await dropOlder(new Set(named), here)
  return true
}

/** Of a file with two versions, the one that is not named any more. */
async function dropOlder(named: ReadonlySet<string>, here: ReadonlySet<string>): Promise<void> {
  const articles = await open('articles')
  const wanted = new Set(named)
  const changed = changedPaths(here)
  if (changed.size === 0) return
  for (const page of named) {
    // Packs are named in their page, and only there.
    if (!changed.has(packKey(page))) continue
    const text = await (await articles.match(page))?.text()
    if (text !== undefined) for (const pack of packsIn(text, page)) wanted.add(pack)
  }
  for (const address of here) {
    if (changed.has(pathOf(address)) && !wanted.has(address)) await articles.delete(address)
  }
}

/** Paths that are here more than once, and the pages of such packs. */
function changedPaths(here: ReadonlySet<string>): ReadonlySet<string> {
  const seen = new Set<string>()
  const changed = new Set<string>()
  for (const address of here) {
    if (hashIn(address) === null) continue
    const path = pathOf(address)
    if (!seen.has(path)) seen.add(path)
    else {
      changed.add(path)
      changed.add(packKey(path))
    }
  }
  return changed
}

function pathOf(address: string): string {
  return address.split('?')[0] ?? address
}

/** `…/2022/2022-09` for the page and for its packs. */
function packKey(address: string): string {
  return pathOf(address).replace(/(?:-b\d+)?\.json$/, '')
}
