/**
 * Breaks what the reader stands on, in the ways in which hosts, networks and devices break: `npm run faults -- [PART…]`. Parts:
 * `requests`, of which a slice may be taken (`requests:0-9`, `requests:hang`, `requests:10-19,404,cut`, `requests:/10`), `network`, with the number
 * of outages (`network:100`), `worker` and `device`, of which one may be taken (`device:disk`); all of them where none is named.
 */
import { printTable, type Row } from './attack/table.ts'
import { startBrowser } from './browser.ts'
import { attackDevice } from './faults/device.ts'
import { attackNetwork } from './faults/network.ts'
import { attackRequests } from './faults/requests.ts'
import { attackWorker } from './faults/worker.ts'
import { buildIfStale } from './freshness.ts'

const PARTS = { requests: attackRequests, network: attackNetwork, worker: attackWorker, device: attackDevice }

const asked = process.argv.slice(2)
const wanted = asked.length > 0 ? asked : Object.keys(PARTS)
const unknown = wanted.filter((part) => !((part.split(':')[0] ?? '') in PARTS))
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}. There are ${Object.keys(PARTS).join(', ')}.`)
  process.exit(2)
}
buildIfStale()
const browser = await startBrowser()
const rows: Row[] = []
for (const [name, attack] of Object.entries(PARTS)) {
  for (const part of wanted) {
    const [own, slice = ''] = part.split(':')
    if (own === name) rows.push(...(await attack(browser, slice)))
  }
}
await browser.close()
if (printTable(rows) > 0) process.exitCode = 1
