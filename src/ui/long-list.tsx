/** A window onto a list of any length: only what is near the screen is on the page. */
import { useWindowVirtualizer, type VirtualItem } from '@tanstack/react-virtual'
import { startTransition, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useLocation } from 'react-router'
import { type Place, restorePlace } from '#device/places.ts'
import type { Article } from '#edition/article.ts'
import type { Selection } from '#edition/selection.ts'
import { useRows } from '#query/use-rows.ts'
import { Day } from './day.tsx'
import { type Piece, piecesOf, rowsUnder } from './pieces.ts'
import { Sought, useSought } from './sought.ts'
import { words } from './words.ts'

interface LongListProps {
  /** Addresses of the sources. */
  readonly keys: readonly string[]
  /** In the selection. */
  readonly found: number
  /** The same, or -1 while nobody knows for sure. */
  readonly count: number
  /** The place in the selection where it begins. */
  readonly first: number
  readonly selection: Selection
  readonly hues: ReadonlyMap<string, number>
  /** Where the reader was on this page before. */
  readonly place: Place | undefined
}

/** Pixels of a story, on the whole; each piece is measured once it is on the page. */
const STORY = { narrow: 230, wide: 120 }
const HEADING = 60
const NARROW = 768
/** Rows that are asked for beyond the last one that is here. */
const AHEAD = 48

export function LongList({ keys, found, count, first, selection, hues, place }: LongListProps) {
  const list = useRef<HTMLDivElement>(null)
  const [looked, setLooked] = useState({ from: first, to: first + AHEAD })
  const rows = useRows(keys, selection, looked.from, looked.to)
  const { headings } = rows
  const pieces = useMemo(() => (headings ? piecesOf(headings, first) : []), [headings, first])
  const here = useMemo(() => (headings ? rowsUnder(headings) : 0), [headings])
  const { key } = useLocation()
  const story = storyHeight()
  const virtual = useWindowVirtualizer({
    initialMeasurementsCache: measured.get(key) ?? [],
    count: pieces.length,
    estimateSize: (i) => guess(pieces[i], story),
    // The same function for the same pieces: with another one all of them are measured anew.
    getItemKey: useCallback((i: number) => pieces[i]?.from ?? i, [pieces]),
    overscan: 2,
    // A frame later is soon enough, and the page is not held up.
    useFlushSync: false,
    scrollMargin: useTop(list),
  })
  const items = virtual.getVirtualItems()
  useMeasured(key, virtual)
  useLook(items, pieces, here, setLooked)
  useReturn(place, pieces, virtual)
  const sought = useSought(selection.words, rows.snippets)
  return (
    <Sought value={sought}>
      <div ref={list} className="long-list" style={{ blockSize: virtual.getTotalSize() }}>
        {items.map((item) => {
          const piece = pieces[item.index]
          if (!piece) return null
          return (
            <div
              key={item.key}
              data-index={item.index}
              ref={virtual.measureElement}
              className="long-list-piece"
              // Not by a transform, which headings would not stick in.
              style={{ insetBlockStart: item.start - virtual.options.scrollMargin }}
            >
              <PieceOfList {...{ piece, at: rows.at, count, selection, hues }} />
            </div>
          )
        })}
      </div>
      {here < found && (
        <p className="more" role="status">
          {words.loading}
        </p>
      )}
    </Sought>
  )
}

/** Heights as they were measured, by the place in the history: with them Back finds the same story at the same height. */
const measured = new Map<string, VirtualItem[]>()
const MOST_MEASURED = 20

function useMeasured(
  key: string,
  virtual: Pick<ReturnType<typeof useWindowVirtualizer>, 'scrollOffset' | 'takeSnapshot'>,
): void {
  const latest = useRef(virtual)
  latest.current = virtual
  useLayoutEffect(
    () => () => {
      if (latest.current.scrollOffset) measured.set(key, latest.current.takeSnapshot())
      const [oldest] = measured.keys()
      if (measured.size > MOST_MEASURED && oldest !== undefined) measured.delete(oldest)
    },
    [key],
  )
}

interface PieceOfListProps {
  readonly piece: Piece
  readonly at: (row: number) => Article | undefined
  readonly count: number
  readonly selection: Selection
  readonly hues: ReadonlyMap<string, number>
}

function PieceOfList({ piece, at, count, selection, hues }: PieceOfListProps) {
  const { date, from, to, isContinued } = piece
  const stories = Array.from({ length: to - from }, (_, i) => at(from + i))
  const known = stories.filter((story) => story !== undefined)
  // As tall as it will be, so that nothing jumps when it comes.
  if (known.length < stories.length) return <div style={{ blockSize: guess(piece, storyHeight()) }} />
  return <Day {...{ date, stories: known, first: from, count, isContinued, selection, hues }} />
}

/** Asked once for thousands of pieces, for a browser may lay the page out to answer. */
function storyHeight(): number {
  return window.innerWidth < NARROW ? STORY.narrow : STORY.wide
}

function guess(piece: Piece | undefined, story: number): number {
  return HEADING + (piece ? piece.to - piece.from : 1) * story
}

/** The distance of the list from the top of the page, which the window counts from. */
function useTop(list: React.RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0)
  useLayoutEffect(() => {
    const measure = () => setTop((list.current?.getBoundingClientRect().top ?? 0) + window.scrollY)
    measure()
    if (typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(measure)
    observer.observe(document.body)
    return () => observer.disconnect()
  }, [list])
  return top
}

type Looked = { readonly from: number; readonly to: number }

/** Rows are asked for around those on the screen, and beyond the last one that is here when that is near. */
function useLook(
  items: readonly VirtualItem[],
  pieces: readonly Piece[],
  here: number,
  onLook: (looked: Looked) => void,
): void {
  const from = pieces[items[0]?.index ?? -1]?.from
  const last = items.at(-1)?.index ?? -1
  const to = pieces[last]?.to
  const isAtEnd = last === pieces.length - 1
  const wanted = isAtEnd ? here + AHEAD : to
  useEffect(() => {
    if (from === undefined || wanted === undefined) return
    startTransition(() => onLook({ from, to: wanted }))
  }, [from, wanted, onLook])
}

/** Back finds the same place, which was too far down while the list was not here. */
function useReturn(
  place: Place | undefined,
  pieces: readonly Piece[],
  virtual: Pick<ReturnType<typeof useWindowVirtualizer>, 'scrollToIndex'>,
): void {
  const done = useRef<Place | undefined>(undefined)
  useLayoutEffect(() => {
    if (pieces.length === 0 || !place || done.current === place) return
    const row = (place.row ?? 0) - 1
    const piece = pieces.findIndex(({ from, to }) => from <= row && row < to)
    const isFurtherDown = row >= (pieces.at(-1)?.to ?? 0)
    if (isFurtherDown) return
    done.current = place
    restorePlace(place)
    // The story has to be on the page before it can be found there.
    if (piece >= 0) virtual.scrollToIndex(piece, { align: 'center' })
  }, [place, pieces, virtual])
}
