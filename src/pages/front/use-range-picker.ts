/** One of many bars or days, or a range of them, chosen by pointer and by keyboard. What is begun can be let go by Escape. */
import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
  useRef,
  useState,
} from 'react'
import { actionFor, type KeyAction } from './timeline-keys.ts'
import { type Grid, indexAt, type Point } from './timeline-place.ts'

/** Both ends are in it. */
export interface Range {
  readonly first: number
  readonly last: number
}

interface Picking {
  readonly grid: Grid
  /** Where the keyboard stands. */
  readonly at: number
  readonly onMove: (at: number) => void
  readonly onChoose: (range: Range) => void
  readonly isChosenAlone: (index: number) => boolean
  readonly onZoomIn: (index: number) => void
  readonly onZoomOut: () => void
  readonly onTurn: (step: -1 | 1) => void
}

interface Drag {
  readonly start: number
  hasMoved: boolean
}

export function useRangePicker(list: RefObject<HTMLElement | null>, picking: Picking) {
  const { grid, at, onMove, onChoose } = picking
  const [range, setRange] = useState<Range | null>(null)
  const [hovered, setHovered] = useState<number | null>(null)
  const [isFocused, setFocused] = useState(false)
  const anchor = useRef<number | null>(null)
  const drag = useRef<Drag | null>(null)
  /** The click that ends a drag is no choice of its own. */
  const wasDragged = useRef(false)

  const below = (point: Point) => {
    const box = list.current?.getBoundingClientRect()
    return box ? indexAt(point, box, grid, isMirrored(list.current)) : 0
  }
  const letGo = () => {
    wasDragged.current = drag.current?.hasMoved ?? false
    drag.current = null
    anchor.current = null
    setRange(null)
  }
  const choose = (chosen: Range) => {
    letGo()
    onChoose(chosen)
  }
  const move = (to: number, extending: boolean) => {
    if (extending) anchor.current ??= at
    else anchor.current = null
    setRange(anchor.current === null ? null : inOrder(anchor.current, to))
    onMove(to)
    // A mouse that merely rests there has no more to say.
    setHovered(null)
    list.current?.querySelector<HTMLElement>(`[data-index="${to}"]`)?.focus()
  }
  const act = (action: KeyAction): boolean => {
    if (action.kind === 'move') move(action.to, action.extends)
    else if (action.kind === 'turn') picking.onTurn(action.step)
    else if (action.kind === 'zoom-in') picking.onZoomIn(at)
    else if (action.kind === 'zoom-out') picking.onZoomOut()
    else if (action.kind === 'cancel') {
      if (range === null) return false
      letGo()
    } else if (range === null && action.kind === 'choose-or-zoom' && picking.isChosenAlone(at))
      picking.onZoomIn(at)
    else choose(range ?? { first: at, last: at })
    return true
  }
  const handlers = {
    onKeyDown: (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const place = { at, count: grid.count, isMirrored: isMirrored(list.current) }
      const rowLength = grid.columns < grid.count ? grid.columns : null
      const action = actionFor(event.key, event.shiftKey, { ...place, rowLength })
      // A sheet around this closes by Escape too, but not while there is something to let go here.
      if (action && act(action)) event.preventDefault()
    },
    onPointerDown: (event: PointerEvent) => {
      wasDragged.current = false
      if (event.button === 0) drag.current = { start: below(event), hasMoved: false }
    },
    onPointerMove: (event: PointerEvent) => {
      const index = below(event)
      setHovered(index)
      if (!drag.current || (index === drag.current.start && !drag.current.hasMoved)) return
      if (!drag.current.hasMoved) list.current?.setPointerCapture(event.pointerId)
      drag.current.hasMoved = true
      setRange(inOrder(drag.current.start, index))
    },
    onPointerUp: (event: PointerEvent) => {
      if (drag.current?.hasMoved) choose(inOrder(drag.current.start, below(event)))
      drag.current = null
    },
    onPointerCancel: letGo,
    onPointerLeave: () => setHovered(null),
    onClick: (event: MouseEvent) => {
      const index = indexOf(event.target)
      if (index !== null && !wasDragged.current) choose({ first: index, last: index })
    },
    onDoubleClick: (event: MouseEvent) => {
      const index = indexOf(event.target)
      if (index !== null) picking.onZoomIn(index)
    },
    onFocus: (event: FocusEvent) => {
      setFocused(true)
      const index = indexOf(event.target)
      if (index !== null) onMove(index)
    },
    onBlur: (event: FocusEvent) => {
      if (event.currentTarget.contains(event.relatedTarget)) return
      setFocused(false)
      if (!drag.current) letGo()
    },
  }
  const single = hovered ?? (isFocused ? at : null)
  return { handlers, range, pointed: range ?? (single === null ? null : { first: single, last: single }) }
}

function inOrder(a: number, b: number): Range {
  return { first: Math.min(a, b), last: Math.max(a, b) }
}

function indexOf(target: EventTarget): number | null {
  const option = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null
  return option ? Number(option.dataset.index) : null
}

function isMirrored(list: HTMLElement | null): boolean {
  return list !== null && getComputedStyle(list).direction === 'rtl'
}
