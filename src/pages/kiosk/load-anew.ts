/** Loads the page anew, with whatever release there is by now, if it will be there again. */
import { askWorker } from '#device/offline/ask-worker.ts'
import { offlineNow } from '#device/offline/offline-state.ts'
import { takeUpdate } from '#device/offline/updates.ts'
import { hostAnswers } from '#query/host-answers.ts'
import { isSafe } from './nightly.ts'

let isAsking = false

/** False where it was left as it is. */
export async function loadAnew(appAddress: string): Promise<boolean> {
  if (isAsking) return false
  isAsking = true
  try {
    const [audit, isAnswered] = await Promise.all([
      askWorker<'audit'>({ kind: 'audit' }),
      hostAnswers(appAddress),
    ])
    const isControlled = Boolean(navigator.serviceWorker?.controller)
    const { here = null, all = null } = audit ?? {}
    if (!isSafe({ isControlled, here, all, isAnswered })) return false
    if (offlineNow().update === 'ready') await takeUpdate()
    // Not reloaded, which would look like a visitor's doing: the address is that of home.
    else location.replace(location.href)
    return true
  } finally {
    isAsking = false
  }
}
