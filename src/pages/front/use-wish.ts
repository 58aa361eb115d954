/** A choice stands in the filters at once, and the next one is made on top of it; the list follows. */
import { useCallback, useLayoutEffect, useRef, useState } from 'react'
import type { Selection } from '#edition/selection.ts'
import { useSame } from '#query/use-same.ts'
import { frontAddress } from '#route/address.ts'
import { useGo } from '#ui/link.tsx'

/** What a choice makes of those that were made before it. */
export type Change = (wish: Selection) => Selection

/** `selection` is the one of the page; gives what was chosen last, and how to choose. */
export function useWish(selection: Selection) {
  const go = useGo()
  const [{ on, wishes }, setPending] = useState<Pending>({ on: selection, wishes: [] })
  if (on !== selection) setPending({ on: selection, wishes: unfulfilled(wishes, selection) })
  const wish = useSame(wishes.at(-1) ?? selection)
  const latest = useRef(wish)
  useLayoutEffect(() => {
    latest.current = wish
  }, [wish])
  const choose = useCallback(
    (change: Change) => {
      const wanted = change(latest.current)
      setPending((pending) => ({ ...pending, wishes: [...pending.wishes, wanted] }))
      go(frontAddress(wanted))
    },
    [go],
  )
  return [wish, choose] as const
}

interface Pending {
  readonly on: Selection
  /** In the order in which they were chosen. */
  readonly wishes: readonly Selection[]
}

/** Whoever has gone elsewhere meanwhile wishes nothing any more. */
function unfulfilled(wishes: readonly Selection[], selection: Selection): readonly Selection[] {
  const reached = wishes.findIndex((wish) => frontAddress(wish) === frontAddress(selection))
  return reached < 0 ? [] : wishes.slice(reached + 1)
}
