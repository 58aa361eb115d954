/** Every payload through every field of every adapter, as far as the text that a page would show. */
import { readDocument } from '#format/detect.ts'
import { dangersOf } from './dangers.ts'
import { JSON_DOCUMENTS, XML_DOCUMENTS } from './documents.ts'
import { type Poisoned, poisonJson, poisonXml } from './poison.ts'
import type { Row } from './table.ts'

export async function attackFields(payloads: readonly string[]): Promise<Row[]> {
  const formats = [...Object.keys(JSON_DOCUMENTS), ...Object.keys(XML_DOCUMENTS)]
  const rows: Row[] = []
  for (const format of formats) {
    const failures: string[] = []
    let tried = 0
    for (const payload of payloads) {
      for (const poisoned of documentsOf(format, payload)) {
        tried += 1
        const dangers = await dangersIn(poisoned)
        failures.push(...dangers.map((danger) => `${format} ${poisoned.field}: ${danger}`))
      }
    }
    rows.push({ what: `fields of ${format}`, tried, failures })
  }
  return rows
}

function documentsOf(format: string, payload: string): Poisoned[] {
  const xml = XML_DOCUMENTS[format]
  return xml ? poisonXml(format, xml, payload) : poisonJson(format, JSON_DOCUMENTS[format], payload)
}

/** A document may be refused, in words; it may not break the reader. */
async function dangersIn({ text }: Poisoned): Promise<string[]> {
  const loadedFrom = 'https://reader.example/data/feed.json'
  const result = await readDocument(text, { loadedFrom, now: Date.UTC(2024, 0, 1) })
  return result.kind === 'feed' ? result.feed.articles.flatMap(dangersOf) : []
}
