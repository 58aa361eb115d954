/** Comes where the page around a frame has asked for it: the worker, and the edition on the device. */
import { startWorker } from '#device/offline/start-worker.ts'
import { keepEdition } from '#pages/stored/keep-edition.ts'
import type { Edition } from '#query/use-edition.ts'

export async function keepOffline(folder: string, edition: Pick<Edition, 'keys' | 'sources'>): Promise<void> {
  if ((await startWorker(folder)) === null) return
  // It takes over the pages that are open as soon as everything of the reader is there.
  await navigator.serviceWorker.ready
  await keepEdition(folder, edition)
}
