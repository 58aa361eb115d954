/** A question, and its answer as soon as there is one. */
import { type QueryKey, type UseQueryOptions, useQuery } from '@tanstack/react-query'

export interface Asked<Data> {
  readonly data: Data | undefined
  readonly error: Error | null
  readonly refetch: () => unknown
}

const UNANSWERED = { data: undefined, error: null, refetch: () => undefined }

/** While the press makes a page nothing is answered, and to keep the questions would be a tenth of its work. */
function useUnanswered<Data>(): Asked<Data> {
  return UNANSWERED
}

function useAnswered<Data, Key extends QueryKey>(
  query: UseQueryOptions<Data, Error, Data, Key>,
): Asked<Data> {
  return useQuery(query)
}

/** The same for the whole of a build. */
export const useAsked: typeof useAnswered = import.meta.env.SSR ? useUnanswered : useAnswered
