/** What is newest in each section, as a board in a station: a section a column, as many as there is room for. */
import { useQueries } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { Article } from '#edition/article.ts'
import type { SectionCount } from '#edition/section-list.ts'
import { EVERYTHING } from '#edition/selection.ts'
import { rowsQuery } from '#query/desk-query.ts'
import type { Edition } from '#query/use-edition.ts'
import { linesOf } from './fit-type.ts'
import type { LayoutProps } from './layout-props.ts'
import type { Size } from './legible.ts'
import { boardPlan } from './plan.ts'
import { clamped, leadingOf } from './set-type.ts'
import { SignTime } from './sign-time.tsx'

interface BoardProps extends LayoutProps {
  readonly edition: Edition
}

/** Before other sections, or the same with what has come since; milliseconds. */
const PAGE_MS = 25_000
/** Of a section; a column is never longer. */
const MOST_ROWS = 10
const MOST_SECTIONS = 40
/** In ems of the least text: the name of the section, and what is around a headline. */
const NAME = 3.2
const AROUND = 2.7
const FIRST = 1.75
const OTHERS = 1.3
const MOST_LINES = 5
const TEASER = 1.4

export function Board({ edition, room, em, stories }: BoardProps) {
  const sections = sectionsOf(edition, stories)
  const plan = boardPlan(room, em, sections.length)
  const turn = usePages()
  const { columns, rows, pages, cell } = plan
  const each = columns * rows
  const first = (turn % pages) * each
  // The last page is full as well: it begins with what the one before it ended with.
  const from = Math.max(0, Math.min(first, sections.length - each))
  const shown = sections.slice(from, from + each)
  useSoon(edition, sections)
  const style = {
    gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`,
    gridTemplateRows: `repeat(${rows}, minmax(0, 1fr))`,
  }
  return (
    <div key={turn} className="board" style={style}>
      <Page {...{ edition, shown, cell, em }} />
    </div>
  )
}

function usePages(): number {
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => setTurn((before) => before + 1), PAGE_MS)
    return () => clearInterval(timer)
  }, [])
  return turn
}

/** Whatever page comes next is there at once: a board is never empty. */
function useSoon(edition: Edition, sections: readonly SectionCount[]): void {
  useQueries({ queries: sections.map((section) => newestOf(edition, section)) })
}

function newestOf({ keys }: Edition, { slug }: SectionCount) {
  const selection = { ...EVERYTHING, sections: slug === '' ? [] : [slug] }
  return { ...rowsQuery(keys, selection, 0, MOST_ROWS), enabled: keys.length > 0 }
}

interface PageProps {
  readonly edition: Edition
  readonly shown: readonly SectionCount[]
  readonly cell: Size
  readonly em: number
}

/** What a page begins with stays on it: nobody's line moves while it is read. */
function Page({ edition, shown, cell, em }: PageProps) {
  const lists = useQueries({
    queries: shown.map((section) => newestOf(edition, section)),
  })
  const kept = useRef(new Map<string, readonly Article[]>())
  return shown.map(({ slug, label, hue }, i) => {
    const come = lists[i]?.data?.rows
    const rows = kept.current.get(slug) ?? come ?? []
    if (come && come.length > 0 && !kept.current.has(slug)) kept.current.set(slug, come)
    return <Column key={slug} {...{ label, hue, cell, em }} stories={rows} />
  })
}

interface ColumnProps {
  readonly label: string
  readonly hue: number
  readonly stories: readonly Article[]
  readonly cell: Size
  readonly em: number
}

function Column({ label, hue, stories, cell, em }: ColumnProps) {
  const room = { width: cell.width - 1.8 * em, height: cell.height - NAME * em }
  const isSparse = heightOf(stories, room.width, em) < room.height * 0.75
  // The first one is whole in a low place as well.
  const first = Math.max(
    1,
    Math.floor((room.height - AROUND * em) / (FIRST * em * leadingOf(stories[0]?.headline ?? ''))),
  )
  return (
    <section className="board-section" data-hue={hue}>
      <h2 className="board-name">
        <bdi>{label}</bdi>
      </h2>
      <ol data-full={!isSparse || undefined}>
        {stories.map(({ slug, language, headline, standfirst, bodyText, publishedAt }, i) => {
          const size = (i === 0 ? FIRST : OTHERS) * em
          const lines = i === 0 ? Math.min(MOST_LINES, first) : MOST_LINES
          const teaser = isSparse ? (standfirst ?? bodyText) : null
          return (
            <li key={slug} lang={language ?? undefined}>
              <SignTime moment={publishedAt} />
              <h3 dir="auto" style={clamped(size, lines, leadingOf(headline))}>
                {headline}
              </h3>
              {teaser && (
                <p className="board-standfirst" dir="auto" style={clamped(null, i === 0 ? 4 : 2, TEASER)}>
                  {teaser}
                </p>
              )}
            </li>
          )
        })}
      </ol>
    </section>
  )
}

/** Of all the headlines, one below the other; pixels. */
function heightOf(stories: readonly Article[], width: number, em: number): number {
  const heights = stories.map(({ headline }, i) => {
    const size = (i === 0 ? FIRST : OTHERS) * em
    return Math.min(MOST_LINES, linesOf(headline, width, size)) * size * leadingOf(headline) + AROUND * em
  })
  return heights.reduce((sum, height) => sum + height, 0)
}

/** Those with something in them; where the screen has one section, or there are none, all of it is one. */
function sectionsOf(
  { sections, config, total }: Edition,
  stories: readonly Article[],
): readonly SectionCount[] {
  const here = new Set(stories.flatMap(({ sections: own }) => own.slice(0, 1)))
  const filled = sections.filter(({ count }) => count > 0).slice(0, MOST_SECTIONS)
  if (filled.length > 0 || here.size > 0) return filled
  return [{ slug: '', label: config.title, count: total, hue: 0 }]
}
