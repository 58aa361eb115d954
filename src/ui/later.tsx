/** A page whose code comes when it is needed. Not React's `lazy`: a page that the press has made must be there at once. */
import { type ComponentType, type ReactNode, useEffect, useState } from 'react'
import { tellStuck } from '#device/offline/chunk-loss.ts'
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

export const AGAIN_MS = 15_000
/** Longer than this nobody waits for a part of the page. */
const MOST_MS = 20_000

/** For what a page is whole without: asked for until it comes. */
export function spare<Props>(fetchPage: () => Promise<ComponentType<Props>>): Later<Props> {
  const fetchOnce = (): Promise<ComponentType<Props>> =>
    fetchPage().catch(() => new Promise((resolve) => setTimeout(() => resolve(fetchOnce()), AGAIN_MS)))
  return later(fetchOnce)
}

/** Code that did not come, and how to ask for it once more. */
export class NotLoaded extends Error {
  readonly load: () => Promise<void>
  constructor(load: () => Promise<void>) {
    super()
    this.load = load
  }
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
  const isWaited = until !== null
  const [outcome, setOutcome] = useState<'here' | 'lost' | null>(null)
  useEffect(() => {
    if (page.here()) return
    let isShown = true
    // What neither comes nor fails cannot be asked for again, but by a page that is loaded anew.
    const timer = isWaited ? window.setInterval(() => tellStuck(false), MOST_MS) : 0
    const settle = (found: 'here' | 'lost') => () => {
      clearInterval(timer)
      if (isShown) setOutcome(found)
    }
    page.load().then(settle('here'), settle('lost'))
    return () => {
      isShown = false
      clearInterval(timer)
    }
  }, [page, isWaited])
  // For the boundary above, which has words and a way on.
  if (outcome === 'lost') throw new NotLoaded(page.load)
  const Page = page.here()
  return Page ? <Page {...given} /> : until
}
