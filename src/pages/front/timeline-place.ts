/** Which bar or day lies below a pointer. All have one size, so that no element needs to be measured. */

export interface Point {
  readonly clientX: number
  readonly clientY: number
}

export interface Grid {
  readonly count: number
  readonly columns: number
  /** Places left empty before the first. */
  readonly offset: number
}

/** Beyond an edge it is the nearest one, so that a drag may leave the drawing. */
export function indexAt(point: Point, box: DOMRect, grid: Grid, isMirrored: boolean): number {
  const { count, columns, offset } = grid
  const across = (point.clientX - box.left) / (box.width || 1)
  const rows = Math.ceil((count + offset) / columns)
  const column = Math.floor((isMirrored ? 1 - across : across) * columns)
  const row = Math.floor(((point.clientY - box.top) / (box.height || 1)) * rows)
  const place = clamp(row, rows - 1) * columns + clamp(column, columns - 1)
  return clamp(place - offset, count - 1)
}

function clamp(n: number, highest: number): number {
  return Math.min(Math.max(n, 0), highest)
}
