/** The stories of a selection: one large, a few beside it, the rest by day. Drawn again only when there are others. */
import { memo, useDeferredValue, useMemo } from 'react'
import type { Article } from '#edition/article.ts'
import { isEverything, type Selection } from '#edition/selection.ts'
import { useSame } from '#query/use-same.ts'
import { Days } from '#ui/days.tsx'
import { LaterPage, later } from '#ui/later.tsx'
import { Sought, useSought } from '#ui/sought.ts'
import { StoryList } from '#ui/story-list.tsx'
import { useWords } from '#ui/use-words.ts'
import { Top } from './top.tsx'

interface StoriesProps {
  /** The first of them. */
  readonly rows: readonly Article[]
  readonly snippets: readonly (string | null)[]
  /** In the selection. */
  readonly found: number
  /** What every story says of its list: as many, or -1 while more of an archive is on its way. */
  readonly count: number
  /** Addresses of the sources. */
  readonly keys: readonly string[]
  /** What the rows were selected by. */
  readonly selection: Selection
  readonly hues: ReadonlyMap<string, number>
  readonly now: number
}

const onThisDay = later(async () => (await import('./on-this-day.tsx')).OnThisDay)

/** Beside the lead stand this many, but only where enough is left for the days below. */
const BESIDE = 5
/** Without its picture the lead leaves room for two below it, and the column beside it is shorter. */
const BELOW = 2

export const Stories = memo((answer: StoriesProps) => {
  useWords()
  const given = { ...answer, selection: useSame(answer.selection) }
  const { rows, snippets, count, selection, hues } = given
  // What is further down may come a moment after what is looked at.
  const later = useDeferredValue(given)
  const byId = useMemo(() => snippetsById(rows, snippets), [rows, snippets])
  const sought = useSought(selection.words, byId)
  const { lead, below, beside } = headOf(rows)
  if (!lead) return null
  return (
    <Sought value={sought}>
      <StoryList>
        <Top {...{ lead, below, beside, count, selection, hues }} />
        <Rest {...later} />
      </StoryList>
    </Sought>
  )
})

const Rest = memo(({ rows, found, count, keys, selection, hues, now }: StoriesProps) => {
  useWords()
  const { below, beside } = headOf(rows)
  const above = 1 + below.length + beside.length
  return (
    <Days
      {...{ keys, found, count, above, selection, hues }}
      articles={rows.slice(above)}
      between={
        isEverything(selection) && (
          <LaterPage page={onThisDay} given={{ keys, selection, now, hues }} until={null} />
        )
      }
    />
  )
})

function headOf([lead, ...others]: readonly Article[]) {
  const isLong = others.length > BESIDE * 2
  const below = isLong && !lead?.image ? others.slice(0, BELOW) : []
  const beside = isLong ? others.slice(below.length, BESIDE + (below.length > 0 ? 1 : 0)) : []
  return { lead, below, beside }
}

function snippetsById(rows: readonly Article[], snippets: readonly (string | null)[]) {
  return new Map(snippets.flatMap((text, i) => (text && rows[i] ? [[rows[i].id, text] as const] : [])))
}
