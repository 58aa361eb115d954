/** Tables that Apple News Format keeps as records (`datatable`). */
import { escapeHtml } from '#edition/plain-body.ts'
import { firstLabel, isRecord, listOf, type RawRecord, recordOf } from '#format/fields.ts'
import { lineHtml, textLabel } from './apple-news-text.ts'

/** Null where there is nothing in it. */
export function dataTableHtml({ data, showDescriptorLabels }: RawRecord): string | null {
  const { descriptors, records } = recordOf(data)
  const columns = listOf(descriptors).filter(isRecord)
  const rows = listOf(records).filter(isRecord)
  if (columns.length === 0 || rows.length === 0) return null
  const names = columns.map(({ label }) => `<th>${escapeHtml(textLabel(label) ?? '')}</th>`).join('')
  const head = showDescriptorLabels === false ? '' : `<thead><tr>${names}</tr></thead>`
  const lines = rows.map((row) => `<tr>${columns.map((column) => cellHtml(row, column)).join('')}</tr>`)
  return `<table>${head}<tbody>${lines.join('')}</tbody></table>`
}

function cellHtml(row: RawRecord, { key }: RawRecord): string {
  const name = firstLabel(key)
  const value = name !== null && Object.hasOwn(row, name) ? row[name] : null
  const html = isRecord(value) ? lineHtml(value) : escapeHtml(plain(value))
  return `<td>${html}</td>`
}

function plain(value: unknown): string {
  return typeof value === 'number' || typeof value === 'string' ? `${value}` : ''
}
