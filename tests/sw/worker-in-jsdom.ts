/** The service worker itself, run beside the page of a test: only what a browser gives it is stood in for. */
import { afterAll, beforeAll, beforeEach, type Mock, vi } from 'vitest'
import { askWorker } from '#device/offline/ask-worker.ts'

export interface WorkerStage {
  /** Stores by name, of addresses. */
  readonly stored: (store: string) => string[]
  /** How often something was put into one. */
  readonly written: (store: string) => number
  /** Kinds of the questions that it was asked. */
  readonly asked: () => readonly string[]
  /** As a browser does that is short of room. */
  readonly lose: (store: string, address: string) => void
  /** How often it has taken its leave. */
  readonly unregister: Mock
  /** Once more after `vi.unstubAllGlobals`. */
  readonly stubAgain: () => void
  /** As on a new device, where nothing of the one before is still being kept. */
  readonly clear: () => Promise<void>
  /** Bytes that the device has room for. */
  allow: (bytes: number) => void
}

/** Call before anything of the reader is imported that asks for a worker. `fetch` is that of the page. */
export async function stageWorker(script = '#sw/worker.ts'): Promise<WorkerStage> {
  const scope = `${window.location.origin}/`
  const stores = new Map<string, Map<string, Response>>()
  const writes = new Map<string, number>()
  let room = Number.POSITIVE_INFINITY
  const asked: string[] = []
  const underWay = new Set<Promise<unknown>>()
  const unregister = vi.fn(async () => true)
  const container = new EventTarget()
  const client = {
    url: scope,
    postMessage: (data: unknown) => container.dispatchEvent(new MessageEvent('message', { data })),
  }
  Object.assign(window, {
    lecternShell: { page: 'index.html', isMade: false, files: [] },
    registration: { scope, unregister },
    clients: { matchAll: async () => [client], claim: async () => undefined },
    skipWaiting: async () => undefined,
    isSecureContext: true,
  })
  const stub = () =>
    vi.stubGlobal(
      'caches',
      cachesIn(
        stores,
        () => room,
        (name) => writes.set(name, (writes.get(name) ?? 0) + 1),
      ),
    )
  stub()
  const active = {
    postMessage: (data: unknown, ports: readonly MessagePort[]) => {
      asked.push(String(Object(data).kind))
      const event = Object.assign(new Event('message'), {
        data,
        ports,
        waitUntil: (work: Promise<unknown>) => underWay.add(work),
      })
      window.dispatchEvent(event)
    },
  }
  const found = Object.assign(new EventTarget(), {
    active,
    installing: null,
    waiting: null,
    update: async () => undefined,
  })
  Object.defineProperty(navigator, 'serviceWorker', {
    configurable: true,
    value: Object.assign(container, {
      controller: active,
      startMessages: () => undefined,
      register: async () => found,
    }),
  })
  // By a name that is not looked into: it is written for another world than the page (tsconfig.sw.json).
  await import(script)
  return {
    stored: (store) => [...(stores.get(`lectern-${store}:${scope}`)?.keys() ?? [])],
    written: (store) => writes.get(`lectern-${store}:${scope}`) ?? 0,
    asked: () => asked,
    lose: (store, address) => void stores.get(`lectern-${store}:${scope}`)?.delete(address),
    unregister,
    stubAgain: stub,
    clear: async () => {
      await Promise.allSettled(underWay)
      underWay.clear()
      stores.clear()
      writes.clear()
      room = Number.POSITIVE_INFINITY
    },
    allow: (bytes) => {
      room = bytes
    },
  }
}

/** For a file of tests: the worker stands before the first of them, and each has a new device. */
export function workerForTests() {
  const staged = stageWorker()
  let active: ServiceWorker | null = null
  beforeAll(async () => {
    await staged
    active = navigator.serviceWorker.controller
  })
  beforeEach(async () => (await staged).clear())
  afterAll(() => vi.unstubAllGlobals())
  return {
    stored: async (store: string) => (await staged).stored(store),
    written: async (store: string) => (await staged).written(store),
    keep: (address: string) =>
      askWorker<'keep'>({ kind: 'keep', address, what: 'file', withPictures: false }, active),
  }
}

type Stores = Map<string, Map<string, Response>>

function cachesIn(stores: Stores, room: () => number, onWrite: (name: string) => void) {
  const addressOf = (request: string | Request) => (typeof request === 'string' ? request : request.url)
  const used = () =>
    [...stores.values()]
      .flatMap((store) => [...store.values()])
      .reduce((sum, { headers }) => sum + Number(headers.get('content-length')), 0)
  const open = async (name: string) => {
    const store = stores.get(name) ?? new Map<string, Response>()
    stores.set(name, store)
    return {
      match: async (request: string | Request) => store.get(addressOf(request))?.clone(),
      keys: async () => [...store.keys()].map((address) => new Request(address)),
      delete: async (request: string | Request) => store.delete(addressOf(request)),
      put: async (request: string | Request, response: Response) => {
        if (used() + Number(response.headers.get('content-length')) > room()) {
          throw new DOMException('There is no room.', 'QuotaExceededError')
        }
        store.set(addressOf(request), response)
        onWrite(name)
      },
    }
  }
  return { open, keys: async () => [...stores.keys()], delete: async (name: string) => stores.delete(name) }
}
