/** Registers the service worker of the edition, and hears what it says. */
import { serviceWorkerAddress } from '#lib/trusted.ts'
import { askWorker, speakTo } from './ask-worker.ts'
import { noteOffline } from './offline-state.ts'
import { readNews } from './worker-messages.ts'

/** Null where this page can have none; `why` is then in the state. Never rejects. */
export async function startWorker(folder: string): Promise<ServiceWorkerRegistration | null> {
  if (!window.isSecureContext) return none('insecure')
  if (!('serviceWorker' in navigator)) return none('unsupported')
  try {
    // Said to be there and refused all the same: in a frame without an origin, or with storage switched off.
    const container = navigator.serviceWorker
    container.addEventListener('message', ({ data }: MessageEvent<unknown>) => hear(data))
    container.startMessages()
    const registration = await container.register(serviceWorkerAddress(new URL('sw.js', folder).href), {
      scope: new URL(folder).pathname,
      updateViaCache: 'none',
    })
    speakTo(registration)
    follow(registration)
    return registration
  } catch (error) {
    return none(error instanceof DOMException && error.name !== 'TypeError' ? 'refused' : 'failed')
  }
}

function none(why: 'insecure' | 'unsupported' | 'refused' | 'failed'): null {
  noteOffline({ worker: 'none', why })
  return null
}

function follow(registration: ServiceWorkerRegistration): void {
  if (registration.active) {
    void begin()
    return
  }
  noteOffline({ worker: 'coming' })
  const { installing } = registration
  const look = () => {
    if (installing?.state === 'activated') void begin()
    // A file was missing or not the right one, or there was no room: the reader goes on without, and tries again next time.
    if (installing?.state === 'redundant') none('failed')
  }
  installing?.addEventListener('statechange', look)
  look()
}

async function begin(): Promise<void> {
  const known = await askWorker<'state'>({ kind: 'state' })
  if (known === null) return
  const { heardAt, unheardSince, notBefore, isFull } = known
  noteOffline({ worker: 'active', why: null, heardAt, unheardSince, notBefore, isFull })
}

function hear(data: unknown): void {
  const news = readNews(data)
  if (news?.kind === 'heard') noteOffline({ heardAt: news.at, unheardSince: null, notBefore: null })
  if (news?.kind === 'unheard') {
    const { heardAt, since, notBefore } = news
    noteOffline({ heardAt, unheardSince: since, notBefore })
  }
  if (news?.kind === 'answered') noteOffline({ unheardSince: null, notBefore: null })
  if (news?.kind === 'full') noteOffline({ isFull: true })
}
