/** The filters with everything that they count; its code comes when they are opened. */
import { useDeferredValue, useState } from 'react'
import type { Selection } from '#edition/selection.ts'
import type { PartialDate } from '#lib/calendar.ts'
import type { Edition } from '#query/use-edition.ts'
import { useFacets } from '#query/use-facets.ts'
import { FindPanel } from './find-panel.tsx'
import { useWish } from './use-wish.ts'

interface FindingProps {
  readonly edition: Edition
  /** Null until counted. */
  readonly found: number | null
  readonly selection: Selection
  readonly now: number
  readonly onClose: () => void
}

export function Finding({ edition, found, selection, now, onClose }: FindingProps) {
  const [wish, choose] = useWish(selection)
  const [within, setWithin] = useState<PartialDate | null>(null)
  const { facets, coming, suggest } = useFacets(edition, selection, within)
  return (
    <FindPanel
      selection={selection}
      wish={wish}
      // The list is what a reader waits for: counts come a moment after it.
      facets={useDeferredValue(facets)}
      within={within}
      onWithin={setWithin}
      coming={coming}
      found={found}
      now={now}
      suggest={suggest}
      {...(edition.author !== null && { authorName: edition.author })}
      onChange={choose}
      onClose={onClose}
    />
  )
}
