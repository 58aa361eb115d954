/** A kiosk through many visitors, and what it holds after each so many of them. */
import type { Page } from 'playwright-core'

export interface Holding {
  readonly cycle: number
  readonly nodes: number
  readonly listeners: number
  readonly documents: number
  /** That wait for their time; nothing where `countTimers` was not asked for before the page. */
  readonly timers: number
  /** Bytes of JavaScript. */
  readonly heap: number
}

/** Each cycle is a visitor: an article, back, a section, and everything put back. Needs the page's clock to be installed. */
export async function soak(page: Page, cycles: number, every: number, from = 0): Promise<readonly Holding[]> {
  const holdings: Holding[] = []
  for (let cycle = from + 1; cycle <= from + cycles; cycle += 1) {
    await visit(page, cycle)
    if (cycle % every === 0) holdings.push({ cycle, ...(await holdingOf(page)) })
  }
  return holdings
}

/** Drawings that stand by are documents of their own, and the browser throws them away when it likes. */
const DRAWINGS = 3
/** Each with nodes of its own; the largest of the sample has 418. */
const DRAWING_NODES = 450
/** A part that is being drawn while it is counted. */
const PASSING = 12
const HEAP_BYTES = 2e6
const MEMORY_SHARE = 1.1

/** Nothing grows from the first measurement to the last. */
export function isLevel(all: readonly Holding[]): boolean {
  const [first, last] = [all[0], all.at(-1)]
  if (!first || !last) return false
  return (
    last.nodes <= first.nodes * 1.05 + Math.max(0, last.documents - first.documents) * DRAWING_NODES &&
    last.listeners <= first.listeners + PASSING &&
    last.documents <= first.documents + DRAWINGS &&
    last.timers <= first.timers + PASSING &&
    last.heap <= first.heap + HEAP_BYTES
  )
}

/** Nor does the memory of the machine; bytes. */
export function isSteady(before: number, after: number): boolean {
  return after <= before * MEMORY_SHARE
}

/** Five thousand of them are twenty-one days. */
const VISITOR_MS = 363_000

async function visit(page: Page, cycle: number): Promise<void> {
  const links = page.locator('main article .headline a')
  // Not the same story each time, nor one that is further down than the front shows.
  await links.nth(cycle % 4).click()
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.getByRole('button', { name: 'Back', exact: true }).click()
  const sections = page.locator('.section-bar a')
  await sections.nth(1 + (cycle % 2)).click()
  await links.first().waitFor()
  // The question, and the tour after it. Each timer that is due rings once, as on a machine that was slow.
  await pass(page, 'fastForward', VISITOR_MS / 2)
  await pass(page, 'fastForward', VISITOR_MS / 2)
  await page.locator('.tour').waitFor()
  await pass(page, 'runFor', 1000)
  await page.keyboard.press('Enter')
  // Past the time in which what belongs to the first touch is taken with it.
  await pass(page, 'runFor', 1000)
  await page.getByRole('button', { name: 'All stories' }).click()
  await page.locator('.tour').waitFor({ state: 'detached' })
  await links.first().waitFor()
}

/** By the clock that stands in the page. `page.clock` would leave two scripts there for each time that it is moved. */
function pass(page: Page, how: 'fastForward' | 'runFor', ms: number): Promise<void> {
  return page.evaluate(([way, time]) => Reflect.get(globalThis, '__pwClock').controller[way](time), [
    how,
    ms,
  ] as const)
}

/** After everything that can be thrown away has been. */
async function holdingOf(page: Page): Promise<Omit<Holding, 'cycle'>> {
  const line = await page.context().newCDPSession(page)
  await line.send('HeapProfiler.collectGarbage')
  await line.send('HeapProfiler.collectGarbage')
  await line.send('Performance.enable')
  const { metrics } = await line.send('Performance.getMetrics')
  await line.detach()
  const of = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN
  return {
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
    documents: of('Documents'),
    timers: await page.evaluate(() => Number(Reflect.get(globalThis, 'timersAlive')?.size ?? 0)),
    heap: of('JSHeapUsedSize'),
  }
}

/** Before the page is opened, and after its clock is installed, whose timers these are. */
export async function countTimers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const alive = new Set<unknown>()
    Object.assign(globalThis, { timersAlive: alive })
    const { setTimeout: later, setInterval: again, clearTimeout: drop, clearInterval: stop } = globalThis
    const wrapped = {
      setTimeout: (act: (...words: unknown[]) => void, wait?: number, ...words: unknown[]) => {
        const timer = later(() => {
          alive.delete(timer)
          act(...words)
        }, wait)
        alive.add(timer)
        return timer
      },
      setInterval: (...words: Parameters<typeof again>) => {
        const timer = again(...words)
        alive.add(timer)
        return timer
      },
      clearTimeout: (timer: Parameters<typeof drop>[0]) => {
        alive.delete(timer)
        drop(timer)
      },
      clearInterval: (timer: Parameters<typeof stop>[0]) => {
        alive.delete(timer)
        stop(timer)
      },
    }
    Object.assign(globalThis, wrapped)
  })
}
