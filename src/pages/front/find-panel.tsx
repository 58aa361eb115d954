/** Everything that one can filter by: beside the list on a desk, in a sheet over it on a phone. */
import { memo, useCallback, useRef } from 'react'
import type { Facets } from '#archive/answers.ts'
import { useMedia } from '#device/use-media.ts'
import { datesOf } from '#edition/date-range.ts'
import type { Filter } from '#edition/loosen.ts'
import type { Selection } from '#edition/selection.ts'
import type { PartialDate } from '#lib/calendar.ts'
import { useSame } from '#query/use-same.ts'
import { findWords } from '#ui/find-words.ts'
import { useWords } from '#ui/use-words.ts'
import { AuthorChoice } from './author-choice.tsx'
import { DateChoice } from './date-choice.tsx'
import { FindHead } from './find-head.tsx'
import { FindSheet } from './find-sheet.tsx'
import { SectionChoice } from './section-choice.tsx'
import { TimePart } from './time-part.tsx'
import type { Change } from './use-wish.ts'
import { WordsChoice } from './words-choice.tsx'
import '#ui/find.css'
import '#ui/find-fields.css'
import '#ui/find-sheet.css'
import '#ui/timeline.css'
import '#ui/month.css'

interface FindPanelProps {
  /** What the list and the counts are about. */
  readonly selection: Selection
  /** What was chosen last, which they follow. */
  readonly wish: Selection
  /** Null until counted. Kept from before while new ones are counted, so nothing flickers. */
  readonly facets: Facets | null
  /** The timeline is asked for inside this year or month; null for the whole archive. */
  readonly within: PartialDate | null
  readonly onWithin: (within: PartialDate | null) => void
  /** The years of the archive that are still on their way; null where all is counted. */
  readonly coming: { readonly from: string; readonly to: string } | null
  /** Null until counted. */
  readonly found: number | null
  readonly now: number
  /** Words that begin like this, most frequent first. */
  readonly suggest: (beginning: string) => Promise<readonly string[]>
  /** The chosen author's name, where the caller knows it and the facets may not: they hold two hundred. */
  readonly authorName?: string
  readonly onChange: (change: Change) => void
  readonly onClose: () => void
}

/** As in find.css. */
const PHONE = '(max-width: 700px)'

export function FindPanel(props: FindPanelProps) {
  const { onClose, found, selection, ...others } = props
  const { facets, onChange } = others
  const isPhone = useMedia(PHONE)
  const title = useRef<HTMLHeadingElement>(null)
  const nameOf = (filter: Filter) => nameIn(filter, facets, props.authorName)
  const inside = (
    <>
      <FindHead {...{ selection, found, nameOf, title, onChange, onClose }} />
      <Parts {...others} />
    </>
  )
  if (isPhone) return <FindSheet {...{ found, title, onClose }}>{inside}</FindSheet>
  return (
    <section id="find-panel" className="find find-desk" aria-label={findWords.title}>
      {inside}
    </section>
  )
}

type PartsProps = Omit<FindPanelProps, 'found' | 'selection' | 'onClose'>

const Parts = memo((props: PartsProps) => {
  useWords()
  const { facets, wish: selection, within, onWithin, coming, now, suggest, authorName, onChange } = props
  const { author } = selection
  const onSelect = useCallback((wanted: Selection) => onChange(() => wanted), [onChange])
  const timeline = useSame(facets?.timeline ?? null)
  const dates = useSame(datesOf(selection))
  return (
    <>
      <TimePart {...{ timeline, dates, within, onWithin, coming, onChange }} />
      <div className="find-parts">
        {facets?.sections.length !== 0 && (
          <SectionChoice sections={facets?.sections ?? []} {...{ selection, onSelect }} />
        )}
        <div className="find-people">
          <WordsChoice {...{ selection, suggest, onSelect }} />
          <AuthorChoice
            authors={facets?.authors ?? []}
            chosenName={author === null ? '' : nameIn({ kind: 'author', slug: author }, facets, authorName)}
            {...{ selection, onSelect }}
          />
        </div>
        <DateChoice {...{ selection, now, onSelect }} />
      </div>
    </>
  )
})

/** As the counts name it; as the address does where they know nothing of it. */
function nameIn(filter: Filter, facets: Facets | null, authorName: string | undefined): string {
  if (filter.kind === 'words') return `“${filter.words}”`
  if (filter.kind === 'section')
    return facets?.sections.find(({ slug }) => slug === filter.slug)?.name ?? filter.slug
  if (filter.kind === 'dates') return ''
  return facets?.authors.find(({ slug }) => slug === filter.slug)?.name ?? authorName ?? filter.slug
}
