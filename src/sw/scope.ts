/** The worker's own global, and the names of what it keeps. */

// This script is registered as a service worker and runs nowhere else.
export const here = self as unknown as ServiceWorkerGlobalScope

const { scope } = here.registration

/** By scope, since several editions may stand on one host. */
export const STORES = {
  /** The reader itself. */
  shell: `lectern-shell:${scope}`,
  /** Faces that only some readers use. */
  faces: `lectern-faces:${scope}`,
  /** Files that keep their address: edition.json, feeds. What is here is what is read offline. */
  editions: `lectern-editions:${scope}`,
  /** Feeds whose archive is not here yet. */
  coming: `lectern-coming:${scope}`,
  /** Files whose address carries their hash. */
  articles: `lectern-articles:${scope}`,
  pictures: `lectern-pictures:${scope}`,
  notes: `lectern-notes:${scope}`,
} as const

export type Store = keyof typeof STORES

export function open(store: Store): Promise<Cache> {
  return here.caches.open(STORES[store])
}

/** With what kept it and when: the answer of a server would not say. */
export function keepable(bytes: Uint8Array<ArrayBuffer>, from: Response): Response {
  const headers = new Headers()
  for (const name of ['content-type', 'link']) {
    const value = from.headers.get(name)
    if (value !== null) headers.set(name, value)
  }
  headers.set('content-length', `${bytes.byteLength}`)
  headers.set('x-lectern-kept', `${Date.now()}`)
  return new Response(bytes, { headers })
}

export function keptAt({ headers }: Response): number | null {
  const at = Number(headers.get('x-lectern-kept'))
  return at > 0 ? at : null
}

/** False where the device has no room; what was there stays. */
export async function put(store: Store, address: string, response: Response): Promise<boolean> {
  try {
    await (await open(store)).put(address, response)
    return true
  } catch {
    return false
  }
}
