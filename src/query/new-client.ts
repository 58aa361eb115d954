import { QueryClient } from '@tanstack/react-query'

/** In memory only. `offlineFirst`: the first try goes out whatever the browser believes of the network. */
export function newClient(): QueryClient {
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
