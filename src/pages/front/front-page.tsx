/** The front: filters, and the stories of the selection. */
import { useMemo, useRef, useState } from 'react'
import { useLocation } from 'react-router'
import { isEverything, type Selection } from '#edition/selection.ts'
import type { Edition } from '#query/use-edition.ts'
import { readPageNumber } from '#route/page-address.ts'
import { wordsForSections } from '#ui/filter-words.ts'
import { LaterPage, later } from '#ui/later.tsx'
import { useSettled } from '#ui/settled.ts'
import { ShareButton } from '#ui/share-button.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import { Title } from '#ui/title.tsx'
import { words } from '#ui/words.ts'
import { FilterButton } from './filter-button.tsx'
import { SectionBar } from './section-bar.tsx'
import { SelectionLine } from './selection-line.tsx'
import { Stories } from './stories.tsx'

interface FrontPageProps {
  readonly edition: Edition
  readonly selection: Selection
  /** Too little has come for the stories to be shown. */
  readonly isHeld: boolean
  readonly now: number
  /** Where this folder is published, absolute. */
  readonly appAddress: string
}

/** Most readers read the front as it is. */
const emptyFront = later(async () => (await import('./empty-front.tsx')).EmptyFront)
const finding = later(async () => (await import('./finding.tsx')).Finding)
const shareSelection = later(async () => (await import('./share-selection.tsx')).ShareSelection)
const pagedList = later(async () => (await import('./paged-list.tsx')).PagedList)

export function FrontPage({ edition, selection, isHeld, now, appAddress }: FrontPageProps) {
  const { rows, snippets, sections, found, keys } = edition
  const { search, pathname } = useLocation()
  const page = useSettled() ? readPageNumber(new URLSearchParams(search)) : null
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  const hues = useMemo(() => new Map(sections.map(({ slug, hue }) => [slug, hue])), [sections])
  if (isHeld && sections.length === 0) return <Skeleton />
  const isComing = isHeld || (rows.length === 0 && (edition.loading.length > 0 || edition.isBehind))
  const count = rows.length === 0 && edition.isBehind ? null : found
  return (
    <>
      <Title parts={[...wordsForSections(selection, edition), edition.config.title]} />
      <h1 className="visually-hidden">{edition.config.title}</h1>
      <div role="search" className="filter" aria-label={words.filter}>
        <div className="filter-row">
          {sections.length > 0 && <SectionBar sections={sections} selection={selection} />}
          <FilterButton button={button} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} />
        </div>
        {isOpen && (
          <LaterPage
            page={finding}
            given={{ edition, found: count, selection, now, onClose: close }}
            until={null}
          />
        )}
        {!isOpen && !(isEverything(selection) && (isComing || rows.length === 0)) && (
          <SelectionLine
            selection={selection}
            names={edition}
            found={count}
            isPaged={page !== null}
            share={
              <ShareButton
                name={isEverything(selection) ? words.shareEdition : words.shareSelection}
                sheet={shareSelection}
                given={{ edition, selection, isSection: pathname.startsWith('/section/'), appAddress }}
              />
            }
          />
        )}
      </div>
      {isComing ? (
        <Skeleton />
      ) : rows.length > 0 && page !== null ? (
        <LaterPage page={pagedList} given={{ keys, found, selection, page, hues }} />
      ) : rows.length > 0 ? (
        <Stories
          {...{ rows, snippets, found, keys, hues, now }}
          count={edition.coming ? -1 : found}
          selection={edition.selection}
        />
      ) : (
        <LaterPage page={emptyFront} given={{ edition, selection }} until={null} />
      )}
    </>
  )
}
