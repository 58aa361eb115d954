/** Fields of foreign JSON, taken for what they are: anything may be anything. */
import { clean, cleanLabel } from '#edition/text.ts'

/** A JSON object of which nothing is known. */
export type RawRecord = Readonly<Record<string, unknown>>

export function isRecord(value: unknown): value is RawRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** An empty record stands in for anything else. */
export function recordOf(value: unknown): RawRecord {
  return isRecord(value) ? value : {}
}

/** A list as it is, nothing as an empty list, a single value as a list of one. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [value]
}

/** One line of plain text, or null. */
export function labelOf(value: unknown): string | null {
  return typeof value === 'string' ? cleanLabel(value) || null : null
}

/** The first of several places that has text. */
export function firstLabel(...values: readonly unknown[]): string | null {
  for (const value of values) {
    const label = labelOf(value)
    if (label !== null) return label
  }
  return null
}

/** Ids may be numbers; they become text. */
export function idOf(value: unknown): string | null {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  return typeof value === 'string' ? clean(value) || null : null
}

/** A number that is not negative, also from text ("1024"), or undefined. */
export function amountOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) && number >= 0 ? number : undefined
}
