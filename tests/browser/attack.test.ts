/** The short version of `npm run attack` in a real browser. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { attackPages, attackSheets } from '../../scripts/attack/editions.ts'
import { readPayloads } from '../../scripts/attack/payloads.ts'
import type { Row } from '../../scripts/attack/table.ts'
import { startBrowser } from './test-browser.ts'

let browser: Awaited<ReturnType<typeof startBrowser>>
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

/** A few articles hold them all. */
function packed(count: number): string[] {
  const payloads = readPayloads([])
  return Array.from({ length: count }, (_, i) => payloads.filter((_, at) => at % count === i).join('\n'))
}

function expectHeld(rows: readonly Row[]): void {
  expect(rows.flatMap(({ what, failures }) => failures.map((failure) => `${what}: ${failure}`))).toEqual([])
  expect(rows.map(({ tried }) => tried > 0)).toEqual(rows.map(() => true))
}

test('nothing of a hostile edition runs, asks or breaks what the press writes', {
  timeout: 120_000,
}, async () => {
  expectHeld(await attackPages(browser, packed(6)))
})

test('nothing of it changes what readers share', { timeout: 120_000 }, async () => {
  // Whole ones besides, since what is shared of a text is cut where it is long.
  expectHeld(await attackSheets(browser, [...packed(2), ...readPayloads([]).slice(-2)]))
})
