/** Every payload through every field of every adapter, as far as the text that a page would show. */
import { readDocument } from '#format/detect.ts'
import { dangersOf } from './dangers.ts'
import { JSON_DOCUMENTS, XML_DOCUMENTS } from './documents.ts'
import { type Poisoned, poisonJson, poisonLines, poisonXml } from './poison.ts'
import { LINE_DOCUMENTS, RDF, SERVICE_DOCUMENTS } from './service-documents.ts'
import type { Row } from './table.ts'

const JSONS = { ...JSON_DOCUMENTS, ...SERVICE_DOCUMENTS }
const XMLS: Readonly<Record<string, string>> = { ...XML_DOCUMENTS, rdf: RDF }

export async function attackFields(payloads: readonly string[]): Promise<Row[]> {
  const formats = [JSONS, LINE_DOCUMENTS, XMLS].flatMap(Object.keys)
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

/** Harmless in every field, so that it can be seen that each document is taken for what it is. */
export function harmless(): readonly Poisoned[] {
  return [JSONS, LINE_DOCUMENTS, XMLS]
    .flatMap(Object.keys)
    .flatMap((format) => documentsOf(format, 'https://gull.example/harmless').slice(-1))
}

function documentsOf(format: string, payload: string): Poisoned[] {
  const xml = XMLS[format]
  const lines = LINE_DOCUMENTS[format]
  if (xml !== undefined) return poisonXml(format, xml, payload)
  return lines ? poisonLines(format, lines, payload) : poisonJson(format, JSONS[format], payload)
}

/** A document may be refused, in words; it may not break the reader. */
async function dangersIn({ text }: Poisoned): Promise<string[]> {
  const loadedFrom = 'https://reader.example/data/feed.json'
  const result = await readDocument(text, { loadedFrom, now: Date.UTC(2024, 0, 1) })
  return result.kind === 'feed' ? result.feed.articles.flatMap(dangersOf) : []
}
