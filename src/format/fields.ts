/** Fields of foreign JSON, taken for what they are: anything may be anything. */
import { decodeHtmlText } from '#edition/entities.ts'
import { cleanLabel } from '#edition/label.ts'
import { htmlToText, stripTags } from '#edition/markup.ts'
import { clean } from '#edition/text.ts'

/** A JSON object of which nothing is known. */
export type RawRecord = Readonly<Record<string, unknown>>

export function isRecord(value: unknown): value is RawRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** An empty record stands in for anything else. */
export function recordOf(value: unknown): RawRecord {
  return isRecord(value) ? value : {}
}

/** People, pictures or files of one article; a longer list is a mistake or an attack. */
const MOST_PARTS = 2000

/** A list as it is, nothing as an empty list, a single value as a list of one. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value.slice(0, MOST_PARTS) : [value]
}

/** No headline, name or standfirst is longer; what is would take minutes to clean. */
const LONGEST_LABEL = 20_000

function lineIn(value: unknown): string | null {
  return typeof value === 'string' ? value.slice(0, LONGEST_LABEL) : null
}

/** One line of plain text, or null. */
export function labelOf(value: unknown): string | null {
  return cleanLabel(lineIn(value) ?? '') || null
}

/** The first of several places that has text. */
export function firstLabel(...values: readonly unknown[]): string | null {
  for (const value of values) {
    const label = labelOf(value)
    if (label !== null) return label
  }
  return null
}

/** One line of text from a field that is HTML by the rules of its format, or null. "I <3 this" survives. */
export function htmlLabel(value: unknown): string | null {
  return clean(decodeHtmlText(stripTags(lineIn(value) ?? ''))) || null
}

/** As `htmlLabel`, for fields that may hold paragraphs. */
export function htmlText(value: unknown): string | null {
  return clean(htmlToText(lineIn(value) ?? '')) || null
}

/** Plain by the rules of its format; publishers who put HTML there mean its text. */
export function looseLabel(value: unknown): string | null {
  const line = lineIn(value) ?? ''
  return /<(?:p|div|br|a|img|em|strong|span)\b[^<>]*>/i.test(line) ? htmlText(line) : labelOf(line)
}

/** The first of several places that has text, as it stands. Some exports write the word null. */
export function firstText(...values: readonly unknown[]): string | null {
  for (const value of values) {
    if (typeof value === 'string' && value.trim() !== '' && value.trim() !== 'null') return value
  }
  return null
}

/** Ids may be numbers; they become text. */
export function idOf(value: unknown): string | null {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  return clean(lineIn(value) ?? '') || null
}

/** A number that is not negative, also from text ("1024"), or undefined. */
export function amountOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) && number >= 0 ? number : undefined
}
