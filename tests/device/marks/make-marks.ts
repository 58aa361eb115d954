/** Marks of every kind, for tests to try. */
import fc from 'fast-check'
import type { Listing, Marks, ReadMark, SavedMark } from '#device/marks/marks.ts'

export const LISTING: Listing = {
  slug: 'rye-is-late',
  headline: 'Rye is late',
  byline: 'Ada Byron',
  section: 'Fields',
  date: '2015-03-23',
  url: 'https://paper.example/rye',
  language: 'en',
  direction: 'ltr',
}

const time = fc.integer({ min: 0, max: 20 })
const text = fc.option(fc.string({ maxLength: 5 }))
const listing = fc.record({
  slug: fc.string(),
  headline: fc.string({ unit: 'grapheme' }),
  byline: text,
  section: text,
  date: text,
  url: fc.option(fc.webUrl()),
  language: text,
  direction: fc.constantFrom('ltr', 'rtl', 'auto'),
})
const place = fc.record({
  block: fc.nat(400),
  quote: fc.string(),
  share: fc.double({ min: 0, max: 1, noNaN: true }).map((share) => share + 0),
})
const saved: fc.Arbitrary<SavedMark> = fc.record({ at: time, since: time, listing: fc.option(listing) })
const read: fc.Arbitrary<ReadMark> = fc.record({
  at: time,
  text,
  updated: fc.option(time),
  isDone: fc.boolean(),
  place: fc.option(place),
  listing: fc.option(listing),
})
const id = fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor', 'https://paper.example/1')

export const anyMarks: fc.Arbitrary<Marks> = fc.record({
  era: fc.nat(2),
  saved: fc.array(fc.tuple(id, saved)).map((entries) => new Map(entries)),
  read: fc.array(fc.tuple(id, read)).map((entries) => new Map(entries)),
})

export function savedMark(at: number, parts: Partial<Listing> = {}): SavedMark {
  return { at, since: at, listing: { ...LISTING, ...parts } }
}

export function readMark(at: number, parts: Partial<ReadMark> = {}): ReadMark {
  return { at, text: null, updated: null, isDone: true, place: null, listing: LISTING, ...parts }
}
