/** A network that comes and goes every three seconds: nothing is asked for twice over, and the page is whole at the end. */
import type { Browser } from 'playwright-core'
import { startFaultServer } from '../../tests/browser/fault-server.ts'
import type { Row } from '../attack/table.ts'
import { stateOf } from './page-state.ts'

const HALF_MS = 3000
/** Times that the network goes away, unless said otherwise. */
const TIMES = 10

export async function attackNetwork(browser: Browser, slice: string): Promise<Row[]> {
  const times = Number(slice) || TIMES
  const server = await startFaultServer('dist')
  const context = await browser.newContext({ locale: 'en-GB' })
  const page = await context.newPage()
  const failures: string[] = []
  page.on('pageerror', ({ message }) => failures.push(`an error: ${message}`))
  await page.goto(server.address)
  const clean = await countUntilQuiet(server.log)
  for (let i = 0; i < times; i += 1) {
    await server.kill()
    await pause(HALF_MS)
    if ((await stateOf(page)).isBlank) failures.push(`blank at the end of outage ${i + 1}`)
    await server.revive()
    await pause(HALF_MS)
  }
  const minutes = (times * HALF_MS * 2) / 60_000
  const sources = server.log.slice(clean).filter((path) => path.startsWith('/sample/'))
  // Once a minute one source, and all of them when it answers.
  const most = Math.ceil(minutes + 1) * 7
  if (sources.length > most) failures.push(`asked for sources ${sources.length} times, at most ${most}`)
  const { shows, named } = await settled(() => stateOf(page))
  if (shows !== 'front' || named !== '') failures.push(`at the end shows ${shows}, says “${named}”`)
  console.error(`flapping ${times} times: ${clean} requests before, ${server.log.length - clean} during`)
  await context.close()
  await server.kill()
  return [{ what: `network away and back, ${times} times`, tried: times, failures }]
}

/** Until a minute after the last outage. */
async function settled<State extends { named: string }>(look: () => Promise<State>): Promise<State> {
  for (let i = 0; i < 60; i += 1) {
    const state = await look()
    if (state.named === '') return state
    await pause(1000)
  }
  return look()
}

async function countUntilQuiet(log: readonly string[]): Promise<number> {
  for (let before = -1; before !== log.length; await pause(2000)) before = log.length
  return log.length
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
