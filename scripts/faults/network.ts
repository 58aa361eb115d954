/** A network that comes and goes every three seconds: nothing is asked for twice over, and the page is whole at the end. */
import type { Browser, Page } from 'playwright-core'
import { type FaultServer, startFaultServer } from '../../tests/browser/fault-server.ts'
import type { Row } from '../attack/table.ts'
import { stateOf } from './page-state.ts'

const HALF_MS = 3000
/** Times that the network goes away, unless said otherwise. */
const TIMES = 10

export async function attackNetwork(browser: Browser, slice: string): Promise<Row[]> {
  const times = Number(slice) || TIMES
  const { row, clean } = await afterLoading(browser, times)
  return [row, await whileLoading(browser, times, clean)]
}

interface Visit {
  readonly server: FaultServer
  readonly page: Page
  readonly failures: string[]
}

async function visit(browser: Browser, run: (given: Visit) => Promise<void>): Promise<string[]> {
  const server = await startFaultServer('dist')
  const context = await browser.newContext({ locale: 'en-GB' })
  const page = await context.newPage()
  const failures: string[] = []
  page.on('pageerror', ({ message }) => {
    // A script that was cut off on its way is asked for again by the page.
    if (!/dynamically imported|preload/i.test(message)) failures.push(`an error: ${message}`)
  })
  await run({ server, page, failures })
  const { shows, named } = await settled(() => stateOf(page))
  if (shows !== 'front' || named !== '') failures.push(`at the end shows ${shows}, says “${named}”`)
  await context.close()
  await server.kill()
  return failures
}

/** `clean`: how many requests a visit takes on a network that stays. */
async function afterLoading(browser: Browser, times: number): Promise<{ row: Row; clean: number }> {
  let clean = 0
  const failures = await visit(browser, async ({ server, page, failures }) => {
    await page.goto(server.address)
    clean = await countUntilQuiet(server.log)
    await flap({ server, page, failures }, times)
    const minutes = (times * HALF_MS * 2) / 60_000
    const sources = server.log.slice(clean).filter((path) => path.startsWith('/sample/'))
    // Once a minute one source, and all of them when it answers.
    const most = Math.ceil(minutes + 1) * 7
    if (sources.length > most) failures.push(`asked for sources ${sources.length} times, at most ${most}`)
    console.error(`flapping ${times} times: ${clean} requests before, ${server.log.length - clean} during`)
  })
  return { row: { what: `network away and back, ${times} times`, tried: times, failures }, clean }
}

/** From the first visit's first files on. */
async function whileLoading(browser: Browser, times: number, clean: number): Promise<Row> {
  const failures = await visit(browser, async ({ server, page, failures }) => {
    await page.goto(server.address, { waitUntil: 'commit' })
    await flap({ server, page, failures }, times)
    const all = await countUntilQuiet(server.log)
    console.error(`the same from the first file on: ${all} requests, ${clean} on a network that stays`)
    if (all > clean * 2) failures.push(`asked ${all} times, at most twice as often as ${clean}`)
  })
  return { what: `the same from the first file on, ${times} times`, tried: times, failures }
}

async function flap({ server, page, failures }: Visit, times: number): Promise<void> {
  for (let i = 0; i < times; i += 1) {
    await server.kill()
    await pause(HALF_MS)
    if ((await stateOf(page)).isBlank) failures.push(`blank at the end of outage ${i + 1}`)
    await server.revive()
    await pause(HALF_MS)
  }
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
