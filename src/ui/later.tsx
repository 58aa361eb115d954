/** A page whose code comes when it is needed. Not React's `lazy`: a page that the press has made must be there at once. */
import { type ComponentType, type ReactNode, useEffect, useState } from 'react'
import { Skeleton } from './skeleton.tsx'

export interface Later<Props> {
  /** Null until it has come. */
  readonly here: () => ComponentType<Props> | null
  /** Asked for again after it has failed. */
  readonly load: () => Promise<void>
}

export function later<Props>(fetchPage: () => Promise<ComponentType<Props>>): Later<Props> {
  let page: ComponentType<Props> | null = null
  let loading: Promise<void> | null = null
  const load = () => {
    loading ??= fetchPage().then(
      (fetched) => {
        page = fetched
      },
      (error) => {
        loading = null
        throw error
      },
    )
    return loading
  }
  return { here: () => page, load }
}

interface LaterPageProps<Props> {
  readonly page: Later<Props>
  readonly given: Props
  /** Stands in its place until then; the shape of a page, unless said otherwise. */
  readonly until?: ReactNode
}

export function LaterPage<Props extends object>({
  page,
  given,
  until = <Skeleton />,
}: LaterPageProps<Props>) {
  const [outcome, setOutcome] = useState<{ readonly error?: unknown } | null>(null)
  useEffect(() => {
    if (page.here()) return
    let isShown = true
    const settle = (found: { readonly error?: unknown }) => isShown && setOutcome(found)
    page.load().then(
      () => settle({}),
      (error: unknown) => settle({ error }),
    )
    return () => {
      isShown = false
    }
  }, [page])
  // For the boundary above, which has words and a way on.
  if (outcome && 'error' in outcome) throw outcome.error
  const Page = page.here()
  return Page ? <Page {...given} /> : until
}
