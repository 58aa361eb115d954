/** The short version of `npm run attack` in a real browser. */
import { expect, test } from 'vitest'
import { attackPages, attackSheets } from '../../scripts/attack/editions.ts'
import { readPayloads } from '../../scripts/attack/payloads.ts'
import { startBrowser } from './test-browser.ts'

test('nothing of a hostile edition runs, asks, breaks what the press writes or changes what readers share', async () => {
  const browser = await startBrowser()
  const payloads = readPayloads([])
  // A few articles hold them all.
  const packed = Array.from({ length: 6 }, (_, i) => payloads.filter((_, at) => at % 6 === i).join('\n'))
  const rows = [...(await attackPages(browser, packed)), ...(await attackSheets(browser, packed))]
  await browser.close()
  expect(rows.flatMap(({ what, failures }) => failures.map((failure) => `${what}: ${failure}`))).toEqual([])
  expect(rows.map(({ tried }) => tried > 0)).toEqual(rows.map(() => true))
})
