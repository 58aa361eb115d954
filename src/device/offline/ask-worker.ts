/** The page's end of the line to the service worker. */
import { readReply, type WorkerQuestion, type WorkerReply } from './worker-messages.ts'

let registration: ServiceWorkerRegistration | null = null

export function speakTo(found: ServiceWorkerRegistration): void {
  registration = found
}

/** A file of an archive with its packs comes within this time, or is asked for again; milliseconds. */
const PATIENCE_MS = 120_000

/** Null where there is no worker, where it was ended in the middle, and where it does not understand. */
export function askWorker<Kind extends WorkerQuestion['kind']>(
  question: Extract<WorkerQuestion, { kind: Kind }>,
  to: ServiceWorker | null | undefined = registration?.active,
): Promise<WorkerReply<Kind> | null> {
  if (!to) return Promise.resolve(null)
  const { port1, port2 } = new MessageChannel()
  return new Promise<WorkerReply<Kind> | null>((resolve) => {
    const timer = setTimeout(() => resolve(null), PATIENCE_MS)
    port1.onmessage = ({ data }: MessageEvent<unknown>) => {
      clearTimeout(timer)
      resolve(readReply<Kind>(question.kind, data))
    }
    to.postMessage(question, [port2])
  }).finally(() => port1.close())
}
