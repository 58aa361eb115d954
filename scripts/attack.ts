/**
 * Attacks the reader and the press with payloads: `npm run attack -- [PART…] [FILE…]`. Without a file, with our own; the parts are
 * `fields`, `shared`, `pages` and `sheets`, all of them where none is named; `sheets:0-100` takes the first hundred payloads, `sheets:/10`
 * every tenth.
 */
import { resolve } from 'node:path'
import { JSDOM } from 'jsdom'
import type { Browser } from 'playwright-core'
import { attackCards } from './attack/cards.ts'
import { attackPages, attackSheets } from './attack/editions.ts'
import { attackFields } from './attack/fields.ts'
import { readPayloads } from './attack/payloads.ts'
import { attackShared } from './attack/shared.ts'
import { printTable, type Row } from './attack/table.ts'
import { startBrowser } from './browser.ts'
import { buildIfStale } from './freshness.ts'

type Attack = (browser: Browser, payloads: readonly string[]) => Promise<readonly Row[]>

const PARTS: Readonly<Record<string, Attack>> = {
  fields: (_, payloads) => attackFields(payloads),
  shared: async (_, payloads) => [...attackShared(payloads), attackCards(payloads)],
  pages: attackPages,
  sheets: attackSheets,
}

const partOf = (word: string) => word.split(':')[0] ?? ''
const asked = process.argv.slice(2)
const named = asked.filter((word) => partOf(word) in PARTS)
const files = asked
  .filter((word) => !(partOf(word) in PARTS))
  .map((path) => resolve(process.env.INIT_CWD ?? '.', path))
const payloads = readPayloads(files)
buildIfStale()
// The sanitizer and its passes look for a document where a browser has it.
const { window } = new JSDOM('<!doctype html><title></title>')
Object.assign(globalThis, { window, document: window.document, HTMLImageElement: window.HTMLImageElement })
const browser = await startBrowser()
const rows: Row[] = []
for (const [name, attack] of Object.entries(PARTS)) {
  const words = named.length === 0 ? [name] : named.filter((word) => partOf(word) === name)
  for (const word of words) rows.push(...(await attack(browser, chosenBy(word))))
}
await browser.close()
console.log(`${payloads.length} payloads\n`)
if (printTable(rows) > 0) process.exitCode = 1

/** All of them where nothing is said. */
function chosenBy(word: string): readonly string[] {
  const slice = word.split(':')[1] ?? ''
  const [from = 0, to = payloads.length] = slice.split('-').map(Number)
  if (slice.startsWith('/')) return payloads.filter((_, i) => i % Number(slice.slice(1)) === 0)
  return slice === '' ? payloads : payloads.slice(from, to)
}
