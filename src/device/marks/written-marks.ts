/** Marks as text, and text as marks: whatever stands in it, by any version or hand, the whole entries of it are kept. */
import * as v from 'valibot'
import type { Marks, ReadMark, SavedMark } from './marks.ts'
import { bounded } from './merge-marks.ts'

/** Raised when what is written could be misread by a reader from before. */
const VERSION = 1

const Time = v.pipe(v.number(), v.finite())
const TextOrNull = v.nullable(v.string())

const ListingSchema = v.object({
  slug: v.string(),
  headline: v.string(),
  byline: TextOrNull,
  section: TextOrNull,
  date: TextOrNull,
  url: v.nullable(v.pipe(v.string(), v.regex(/^https?:\/\//i))),
  language: TextOrNull,
  direction: v.picklist(['ltr', 'rtl', 'auto']),
})

const PlaceSchema = v.object({
  block: v.pipe(v.number(), v.integer(), v.minValue(0)),
  quote: v.string(),
  share: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
})

const SavedEntry = v.tuple([
  v.string(),
  v.object({ at: Time, since: Time, listing: v.nullable(ListingSchema) }),
])

const ReadEntry = v.tuple([
  v.string(),
  v.object({
    at: Time,
    text: TextOrNull,
    updated: v.nullable(Time),
    isDone: v.boolean(),
    place: v.nullable(PlaceSchema),
    listing: v.nullable(ListingSchema),
  }),
])

const Whole = v.object({
  lectern: v.literal('marks'),
  version: v.literal(VERSION),
  era: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
  saved: v.array(v.unknown()),
  read: v.array(v.unknown()),
})

export interface WrittenMarks {
  readonly marks: Marks
  /** Entries that could not be read. */
  readonly lost: number
}

/** Null where the text holds no marks at all. Never throws. */
export function readMarks(text: string): WrittenMarks | null {
  const whole = v.safeParse(Whole, parsed(text))
  if (!whole.success) return null
  const { era, saved, read } = whole.output
  const savedMarks = saved.flatMap((one): [string, SavedMark][] => {
    const entry = v.safeParse(SavedEntry, one)
    return entry.success ? [entry.output] : []
  })
  const readOnes = read.flatMap((one): [string, ReadMark][] => {
    const entry = v.safeParse(ReadEntry, one)
    return entry.success ? [entry.output] : []
  })
  const lost = saved.length + read.length - savedMarks.length - readOnes.length
  return { marks: bounded({ era, saved: new Map(savedMarks), read: new Map(readOnes) }), lost }
}

export function writeMarks({ era, saved, read }: Marks): string {
  return JSON.stringify({ lectern: 'marks', version: VERSION, era, saved: [...saved], read: [...read] })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
