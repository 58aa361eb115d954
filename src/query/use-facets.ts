/** What a reader can filter by, counted under the other filters. */
import { useQuery } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import type { Facets } from '#archive/answers.ts'
import type { Selection } from '#edition/selection.ts'
import type { PartialDate } from '#lib/calendar.ts'
import { askDesk } from './ask-desk.ts'
import type { Coming } from './desk-messages.ts'
import { facetsQuery } from './desk-query.ts'
import type { Edition } from './use-edition.ts'

export interface ShownFacets {
  /** Null until they are counted for the first time. */
  readonly facets: Facets | null
  readonly coming: Coming | null
  /** Words that begin like this, the most frequent first. */
  readonly suggest: (beginning: string) => Promise<readonly string[]>
}

export function useFacets(edition: Edition, selection: Selection, within: PartialDate | null): ShownFacets {
  const { keys, sections } = edition
  const { data } = useQuery({ ...facetsQuery(keys, selection, within), enabled: keys.length > 0 })
  const facets = useMemo(() => {
    if (!data) return null
    const counts = new Map(data.sections.map(({ slug, count }) => [slug, count]))
    // In the publisher's order and by the publisher's labels.
    const named = sections.map(({ slug, label }) => ({ slug, name: label, count: counts.get(slug) ?? 0 }))
    return { sections: named, authors: data.authors, timeline: data.timeline }
  }, [data, sections])
  const suggest = useCallback(
    (beginning: string) => askDesk<'suggest'>({ kind: 'suggest', sources: keys, beginning }),
    [keys],
  )
  return { facets, coming: data?.coming ?? null, suggest }
}
