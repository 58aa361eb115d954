/** More of an archive comes in while it is looked at: what is on the page is asked for again, not too often. */
import type { QueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { whenIdle } from '#device/when-idle.ts'
import { askDesk, onDeskChange } from './ask-desk.ts'
import { DESK } from './edition-query.ts'

/** Pages come in dozens; a list that changed with each of them could not be read. The first are shown soon. */
const SOON_MS = 150
/** Those after them come more and more together, so that a slow processor has time for its reader in between. */
const MOST_MS = 600

export function useDeskChanges(client: QueryClient): void {
  useEffect(() => {
    let [timer, wait, last] = [0, SOON_MS, 0]
    let callOff = () => {}
    const waitMore = () => {
      timer = window.setTimeout(() => {
        // A page that is being drawn would have to be begun once more.
        callOff = whenIdle(askAgain)
      }, wait)
    }
    const askAgain = () => {
      // What a reader waits for comes first.
      if (client.isFetching({ predicate: ({ queryKey: [kind] }) => kind !== 'source' }) > 0) {
        waitMore()
        return
      }
      timer = 0
      last = performance.now()
      void client.invalidateQueries({ queryKey: [DESK] })
    }
    const stop = onDeskChange((isLost) => {
      // They are read again, by a desk that has not seen them.
      if (isLost) void client.refetchQueries({ queryKey: ['source'] })
      if (timer !== 0) return
      // After a rest it begins anew.
      wait = performance.now() - last > MOST_MS ? SOON_MS : Math.min(2 * wait, MOST_MS)
      waitMore()
    })
    return () => {
      stop()
      window.clearTimeout(timer)
      callOff()
    }
  }, [client])
}

/** What could not be had is sent for once more. */
export async function retryMissing(client: QueryClient): Promise<void> {
  await askDesk<'retry'>({ kind: 'retry' })
  await client.invalidateQueries({ queryKey: [DESK] })
}
