import { notifyManager, QueryClient } from '@tanstack/react-query'

/** Answers that come within a frame are shown together: the page is drawn once for them, not once for each. */
function tellByFrame(): void {
  let due: (() => void)[] = []
  notifyManager.setScheduler((tell) => {
    due.push(tell)
    if (due.length > 1) return
    const tellAll = () => {
      const all = due
      due = []
      for (const one of all) one()
    }
    // Where nobody looks there are no frames.
    if (globalThis.document?.hidden ?? true) setTimeout(tellAll)
    else requestAnimationFrame(tellAll)
  })
}

/** In memory only. `offlineFirst`: the first try goes out whatever the browser believes of the network. */
export function newClient(): QueryClient {
  tellByFrame()
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'offlineFirst',
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
        retry: false,
      },
    },
  })
}
