/** The newest stories of the selection: one large, a few beside it, the rest by day. */
import { useMemo, useRef, useState } from 'react'
import { useLocation } from 'react-router'
import type { Article } from '#edition/article.ts'
import { isEverything, type Selection } from '#edition/selection.ts'
import type { Edition } from '#query/use-edition.ts'
import { readPageNumber } from '#route/page-address.ts'
import { Days } from '#ui/days.tsx'
import { wordsForSections } from '#ui/filter-words.ts'
import { LaterPage, later } from '#ui/later.tsx'
import { useSettled } from '#ui/settled.ts'
import { Skeleton } from '#ui/skeleton.tsx'
import { Sought, useSought } from '#ui/sought.ts'
import { StoryCard } from '#ui/story-card.tsx'
import { StoryList } from '#ui/story-list.tsx'
import { Title } from '#ui/title.tsx'
import { words } from '#ui/words.ts'
import { FilterButton } from './filter-button.tsx'
import { SectionBar } from './section-bar.tsx'
import { SelectionLine } from './selection-line.tsx'

interface FrontPageProps {
  readonly edition: Edition
  readonly selection: Selection
  readonly now: number
}

/** Most readers read the front as it is. */
const emptyFront = later(async () => (await import('./empty-front.tsx')).EmptyFront)
const finding = later(async () => (await import('./finding.tsx')).Finding)
const onThisDay = later(async () => (await import('./on-this-day.tsx')).OnThisDay)
const pagedList = later(async () => (await import('./paged-list.tsx')).PagedList)

/** Beside the lead stand this many, but only where enough is left for the days below. */
const BESIDE = 5
/** Without its picture the lead leaves room for two below it, and the column beside it is shorter. */
const BELOW = 2

export function FrontPage({ edition, selection, now }: FrontPageProps) {
  const { rows, sections, found } = edition
  const { search } = useLocation()
  const page = useSettled() ? readPageNumber(new URLSearchParams(search)) : null
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  const sought = useSought(
    selection.words,
    useMemo(() => snippetsById(edition), [edition]),
  )
  const hues = useMemo(() => new Map(sections.map(({ slug, hue }) => [slug, hue])), [sections])
  const [lead, ...others] = rows
  const isLong = others.length > BESIDE * 2
  const below = isLong && !lead?.image ? others.slice(0, BELOW) : []
  const beside = isLong ? others.slice(below.length, BESIDE + (below.length > 0 ? 1 : 0)) : []
  const used = below.length + beside.length
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
          <LaterPage page={finding} given={{ edition, selection, now, onClose: close }} until={null} />
        )}
        {!isOpen && !(isEverything(selection) && rows.length === 0) && (
          <SelectionLine selection={selection} names={edition} found={found} isPaged={page !== null} />
        )}
      </div>
      {lead && page !== null ? (
        <LaterPage page={pagedList} given={{ edition, selection, page, hues }} />
      ) : lead ? (
        <Sought value={sought}>
          <StoryList>
            <Top {...{ lead, below, beside, count: found, selection, hues }} />
            <Days
              edition={edition}
              articles={others.slice(used)}
              above={1 + used}
              between={
                isEverything(selection) && (
                  <LaterPage page={onThisDay} given={{ edition, selection, now, hues }} until={null} />
                )
              }
              selection={selection}
              hues={hues}
            />
          </StoryList>
        </Sought>
      ) : edition.loading.length > 0 || edition.isBehind ? (
        <Skeleton />
      ) : (
        <LaterPage page={emptyFront} given={{ edition, selection }} until={null} />
      )}
    </>
  )
}

function snippetsById({ rows, snippets }: Edition): ReadonlyMap<string, string> {
  return new Map(snippets.flatMap((text, i) => (text && rows[i] ? [[rows[i].id, text] as const] : [])))
}

interface TopProps {
  readonly lead: Article
  readonly below: readonly Article[]
  readonly beside: readonly Article[]
  /** In the selection. */
  readonly count: number
  readonly selection: Selection
  readonly hues: ReadonlyMap<string, number>
}

function Top({ lead, below, beside, count, selection, hues }: TopProps) {
  return (
    <div className="top" data-beside={beside.length > 0 || undefined}>
      <div className="top-main">
        <StoryCard
          article={lead}
          selection={selection}
          hues={hues}
          shape="lead"
          clock="all"
          place={{ at: 1, of: count }}
        />
        {below.length > 0 && (
          <div className="below">
            {below.map((article, i) => (
              <StoryCard
                key={article.id}
                article={article}
                selection={selection}
                hues={hues}
                shape="card"
                clock="all"
                place={{ at: 2 + i, of: count }}
              />
            ))}
          </div>
        )}
      </div>
      {beside.length > 0 && (
        <section className="beside" aria-labelledby="latest">
          <h2 id="latest" className="label">
            {words.latest}
          </h2>
          {beside.map((article, i) => (
            <StoryCard
              key={article.id}
              article={article}
              selection={selection}
              hues={hues}
              shape="brief"
              clock="all"
              place={{ at: 2 + below.length + i, of: count }}
            />
          ))}
        </section>
      )}
    </div>
  )
}
