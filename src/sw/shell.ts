/** The reader itself: kept whole or not at all, and one release longer for the tabs that still run it. */
import { PrecacheController } from 'workbox-precaching'
import { here, open, STORES } from './scope.ts'
import type { ShellList } from './shell-list.ts'

// The first line of this very script.
export const list = Reflect.get(here, 'lecternShell') as ShellList

/** For one file, its body and all. */
const PATIENCE_MS = 30_000

/**
 * The browser's own store may hold what a bad host once gave; asked again, it costs no body where it is right. A host that
 * never answers would have this release being installed, and none after it, for as long as the browser lets it.
 */
const askAgain = {
  requestWillFetch: async ({ request }: { readonly request: Request }) => {
    const signal = AbortSignal.timeout(PATIENCE_MS)
    return new Request(request, { signal, ...(request.cache !== 'reload' && { cache: 'no-cache' }) })
  },
}

const controller = new PrecacheController({ cacheName: STORES.shell, plugins: [askAgain] })
controller.addToCacheList([...list.files])

export const pageAddress = new URL(list.page, here.location.href).href
/** What other sites show in a frame is a page of its own. */
const embedFolder = new URL('embed/', here.location.href).href

/** Every file is there and right, or the version before goes on. */
export function install(event: ExtendableEvent): void {
  controller.install(event)
}

const LAST = new URL('?lectern-last-shell', here.location.href).href

/** Throws away what neither this release has nor the one before it, which other tabs may still run. */
export async function tidy(): Promise<void> {
  const notes = await open('notes')
  const before: unknown = await (await notes.match(LAST))?.json().catch(() => null)
  const own = [...controller.getURLsToCacheKeys().values()]
  const wanted = new Set([...own, ...(Array.isArray(before) ? before : [])])
  const shell = await open('shell')
  for (const request of await shell.keys()) if (!wanted.has(request.url)) await shell.delete(request)
  await notes.put(LAST, Response.json(own)).catch(() => undefined)
}

/** Null for what is no file of the reader. */
export async function shellFile(request: Request): Promise<Response | null> {
  const kept = await controller.matchPrecache(request.url)
  if (kept) return kept
  // Of the release before.
  return (await (await open('shell')).match(request.url)) ?? null
}

/** The page that opens this address. */
export async function shellPage({ url }: Request): Promise<Response | null> {
  const isEmbed = url.startsWith(embedFolder)
  return (await controller.matchPrecache(isEmbed ? `${embedFolder}index.html` : pageAddress)) ?? null
}

/** Counts what is here, and fetches what is not: a browser short of room throws away without asking. */
export async function audit(): Promise<{ here: number; all: number }> {
  const shell = await open('shell')
  const keys = [...controller.getURLsToCacheKeys()]
  for (const [url, key] of keys) {
    if (await shell.match(key)) continue
    const integrity = controller.getIntegrityForCacheKey(key) ?? ''
    const signal = AbortSignal.timeout(PATIENCE_MS)
    const fresh = await fetch(url, { integrity, cache: 'no-cache', signal }).catch(() => null)
    if (fresh?.ok) await shell.put(key, fresh).catch(() => undefined)
  }
  return count()
}

export async function count(): Promise<{ here: number; all: number }> {
  const kept = new Set((await (await open('shell')).keys()).map(({ url }) => url))
  const keys = [...controller.getURLsToCacheKeys().values()]
  return { here: keys.filter((key) => kept.has(key)).length, all: keys.length }
}

/** The same for the same files. */
export const version = versionOf(list)

function versionOf({ files }: ShellList): string {
  let hash = 0
  for (const sign of files.map(({ integrity }) => integrity).join('')) {
    hash = (Math.imul(hash, 31) + sign.charCodeAt(0)) | 0
  }
  return (hash >>> 0).toString(36)
}
