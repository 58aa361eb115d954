/** Ranges that end today, both ends counted, and ranges as a reader types them. */
import { addDays, dayHere, type PartialDate, readPartialDate, spanInUtc } from '#lib/calendar.ts'
import { findWords } from '#ui/find-words.ts'

export interface Preset {
  readonly name: string
  readonly from: PartialDate
  readonly to: PartialDate
}

export function presetsAt(now: number): readonly Preset[] {
  const today = dayHere(now)
  const year = { year: today.year }
  const { presets } = findWords
  return [
    { name: presets.today, from: today, to: today },
    { name: presets.week, from: addDays(today, -6), to: today },
    { name: presets.month, from: addDays(today, -29), to: today },
    { name: presets.year, from: year, to: year },
  ]
}

export type TypedRange =
  | { readonly kind: 'range'; readonly from: PartialDate | null; readonly to: PartialDate | null }
  | { readonly kind: 'wrong'; readonly message: string }

export function readRange(fromText: string, toText: string): TypedRange {
  const from = readPartialDate(fromText)
  const to = readPartialDate(toText)
  if (fromText !== '' && !from) return { kind: 'wrong', message: findWords.dateWrong(fromText) }
  if (toText !== '' && !to) return { kind: 'wrong', message: findWords.dateWrong(toText) }
  if (from && to && spanInUtc(from).start >= spanInUtc(to).end)
    return { kind: 'wrong', message: findWords.dateOrder }
  return { kind: 'range', from, to }
}
