/** What the archive answers about a selection. Everything else about how it keeps its articles is its own business. */
import type { PartialDate } from '#lib/calendar.ts'

/** One value of a filter, and how many articles it would leave under all the other filters. */
export interface Facet {
  /** As it stands in addresses. */
  readonly slug: string
  readonly name: string
  readonly count: number
}

export interface Bar {
  /** A year, a month or a day, as the timeline's unit says. */
  readonly date: PartialDate
  readonly count: number
}

/** How the selection, leaving its own dates aside, lies in time. Oldest first, without gaps: an empty year is a bar of 0. */
export interface Timeline {
  readonly unit: 'year' | 'month' | 'day'
  readonly bars: readonly Bar[]
  /** In the span of the bars, but known less exactly than they are drawn: "1923" in a timeline of months. */
  readonly coarse: number
  /** Without any date. */
  readonly undated: number
}

/** Everything that a reader can filter by, counted under the other filters. */
export interface Facets {
  /** Every section of the edition, in the order of the section bar; 0 is an answer too. */
  readonly sections: readonly Facet[]
  /** Largest first, no more than 200; those with none are left out. */
  readonly authors: readonly Facet[]
  readonly timeline: Timeline
}
