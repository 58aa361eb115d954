/** Attacks the reader and the press with payloads: `npm run attack -- [FILE…]`; without a file, with our own. */
import { resolve } from 'node:path'
import { JSDOM } from 'jsdom'
import { attackEditions } from './attack/editions.ts'
import { attackFields } from './attack/fields.ts'
import { readPayloads } from './attack/payloads.ts'
import { printTable } from './attack/table.ts'
import { startBrowser } from './browser.ts'
import { buildIfStale } from './freshness.ts'

const files = process.argv.slice(2).map((path) => resolve(process.env.INIT_CWD ?? '.', path))
const payloads = readPayloads(files)
buildIfStale()
// The sanitizer and its passes look for a document where a browser has it.
const { window } = new JSDOM('<!doctype html><title></title>')
Object.assign(globalThis, { window, document: window.document, HTMLImageElement: window.HTMLImageElement })
const browser = await startBrowser()
const rows = [...(await attackFields(payloads)), ...(await attackEditions(browser, payloads))]
await browser.close()
console.log(`${payloads.length} payloads\n`)
if (printTable(rows) > 0) process.exitCode = 1
