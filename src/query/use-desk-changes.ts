/** More of an archive comes in while it is looked at: what is on the page is asked for again, not too often. */
import type { QueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { askDesk, onDeskChange } from './ask-desk.ts'
import { DESK } from './edition-query.ts'

/** Pages come in dozens; a list that changed with each of them could not be read. */
const TOGETHER_MS = 150

export function useDeskChanges(client: QueryClient): void {
  useEffect(() => {
    let timer = 0
    const askAgain = () => {
      timer = 0
      void client.invalidateQueries({ queryKey: [DESK] })
    }
    const stop = onDeskChange((isLost) => {
      // They are read again, by a desk that has not seen them.
      if (isLost) void client.refetchQueries({ queryKey: ['source'] })
      timer ||= window.setTimeout(askAgain, TOGETHER_MS)
    })
    return () => {
      stop()
      window.clearTimeout(timer)
    }
  }, [client])
}

/** What could not be had is sent for once more. */
export async function retryMissing(client: QueryClient): Promise<void> {
  await askDesk<'retry'>({ kind: 'retry' })
  await client.invalidateQueries({ queryKey: [DESK] })
}
