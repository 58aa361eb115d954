/** How a region is divided, by its size and by the size that its text needs. Lengths are pixels. */
import { linesOf } from './fit-type.ts'
import type { Size } from './legible.ts'
import { leadingOf } from './set-type.ts'

export interface Plan {
  readonly columns: number
  readonly rows: number
  /** Columns and rows that the first story takes. */
  readonly lead: Size
  /** Of one place, and of the first. */
  readonly cell: Size
  readonly leadCell: Size
  /** How many stories there is room for. */
  readonly places: number
}

/** People read at their best speed from 13 letters in a line on; these are twenty. In ems of the least text. */
const COLUMN = 13
const MOST_COLUMNS = 5
const MOST_ROWS = 7
/** Alone in its row, the first one is so much taller than the others. */
export const LEAD = 1.9
/** Of the headlines, in ems of the least text. */
export const LEAST_HEADLINE = 1.25
/** Longer headlines are cut. */
const MOST_LINES = 5

/** What stands around a headline in its place: paddings, and the line above it. */
export const ASIDE: Size = { width: 1.7, height: 2.7 }

/** A wall of headlines that stand there whole, but for the longest. There are no more places than stories, so that none is empty. */
export function wallPlan(region: Size, em: number, headlines: readonly string[]): Plan {
  const most = within(Math.floor(region.width / (COLUMN * em)), MOST_COLUMNS)
  const shapes = range(most).flatMap((columns) => {
    const row = rowFor(headlines, region.width / columns, em)
    const rows = within(Math.floor(region.height / row), MOST_ROWS)
    return range(rows).map((one) => ({ columns, rows: one }))
  })
  const stories = Math.max(1, headlines.length)
  // A wide region has a first story beside others, and not above them.
  const least = region.width > region.height ? Math.min(3, most) : 1
  const fitting = shapes.filter(({ columns, rows }) => columns >= least && placesOf(columns, rows) <= stories)
  const best = fitting.reduce((one, other) => (isBetter(other, one, region) ? other : one), {
    columns: 1,
    rows: 1,
  })
  return planOf(best.columns, best.rows, region)
}

/** As high as the longest headline needs. */
function rowFor(headlines: readonly string[], width: number, em: number): number {
  const size = LEAST_HEADLINE * em
  const heights = headlines.map((text) => {
    const lines = Math.min(MOST_LINES, linesOf(text, width - ASIDE.width * em, size))
    return lines * size * leadingOf(text)
  })
  return Math.max(size * 2, ...heights) + ASIDE.height * em
}

function planOf(columns: number, rows: number, region: Size): Plan {
  const lead = leadOf(columns, rows)
  const units = columns < 3 && rows > 1 ? rows + LEAD - 1 : rows
  const cell = { width: region.width / columns, height: region.height / units }
  const leadHeight = columns < 3 && rows > 1 ? cell.height * LEAD : cell.height * lead.height
  return {
    columns,
    rows,
    lead,
    cell,
    leadCell: { width: cell.width * lead.width, height: leadHeight },
    places: placesOf(columns, rows),
  }
}

function leadOf(columns: number, rows: number): Size {
  if (columns < 3) return { width: columns, height: 1 }
  return { width: 2, height: Math.min(2, rows) }
}

function placesOf(columns: number, rows: number): number {
  const lead = leadOf(columns, rows)
  return columns * rows - lead.width * lead.height + 1
}

/** More stories; of as many, the shape whose places are nearest to three by two. */
function isBetter(
  one: { readonly columns: number; readonly rows: number },
  other: { readonly columns: number; readonly rows: number },
  { width, height }: Size,
): boolean {
  const more = placesOf(one.columns, one.rows) - placesOf(other.columns, other.rows)
  if (more !== 0) return more > 0
  const off = ({ columns, rows }: typeof one) =>
    Math.abs(Math.log(((width / columns) * rows) / height / (3 / 2)))
  return off(one) < off(other)
}

export interface BoardPlan {
  readonly columns: number
  readonly rows: number
  readonly cell: Size
  /** Sections in turn. */
  readonly pages: number
}

/** A board of sections: none is left alone on the last page where the others could move together. */
export function boardPlan(region: Size, em: number, sections: number): BoardPlan {
  const most = within(Math.floor(region.width / (14 * em)), MOST_COLUMNS)
  const deep = within(Math.floor(region.height / (17 * em)), 3)
  const pages = Math.max(1, Math.ceil(sections / (most * deep)))
  const each = Math.max(1, Math.ceil(sections / pages))
  const rows = Math.min(deep, Math.ceil(each / most))
  const columns = Math.ceil(each / rows)
  return {
    columns,
    rows,
    cell: { width: region.width / columns, height: region.height / rows },
    pages,
  }
}

function within(n: number, most: number): number {
  return Math.max(1, Math.min(most, n))
}

function range(most: number): readonly number[] {
  return Array.from({ length: most }, (_, i) => i + 1)
}
