/** `npm run soak`: a kiosk through thousands of visitors, and through one who tries everything; prints a table. */
import { startBrowser } from './browser.ts'
import { letLoose, tellPaper, watchForEscapes } from './monkey.ts'
import { serveBuilt } from './serve-built.ts'
import { type Holding, isLevel, isSteady, soak } from './soak-page.ts'

const CYCLES = Number(process.env.LECTERN_CYCLES ?? 5000)
const ACTS = Number(process.env.LECTERN_ACTS ?? 2000)
const ROWS = 10

const served = await serveBuilt([])
const browser = await startBrowser(['--enable-low-end-device-mode', '--js-flags=--max-old-space-size=64'])
const address = `${served.address}/`
const screen = { viewport: { width: 1080, height: 1920 }, hasTouch: true, locale: 'en-GB' }

if (ACTS > 0) {
  const wild = await (await browser.newContext(screen)).newPage()
  const escapes = watchForEscapes(wild, address)
  await tellPaper(wild)
  await wild.goto(`${address}?kiosk`)
  await wild.getByRole('navigation', { name: 'Tools of this screen' }).waitFor()
  const places = await letLoose(wild, ACTS, 1)
  console.log(`${ACTS} taps and keys at ${places} addresses: ${escapes.found.length} ways out`)
  for (const way of escapes.found) console.log(`- ${way}`)
  if (escapes.found.length > 0) process.exitCode = 1
  await wild.context().close()
}

if (CYCLES > 0) {
  const page = await (await browser.newContext(screen)).newPage()
  await page.clock.install()
  await page.goto(`${address}?kiosk`)
  await page.getByRole('navigation', { name: 'Tools of this screen' }).waitFor()
  console.log('| cycles | nodes | listeners | documents | heap, MB | renderer (PSS), MB |')
  console.log('|---|---|---|---|---|---|')
  const holdings = await soak(page, CYCLES, Math.max(1, Math.round(CYCLES / ROWS)), tellRow)
  if (!tellLevel(holdings)) process.exitCode = 1
}
await browser.close()
served.stop()

function tellLevel(all: readonly Holding[]): boolean {
  const isFlat = isLevel(all) && isSteady(all)
  console.log(isFlat ? 'level' : 'NOT level')
  return isFlat
}

/** As it comes: a run of hours that is stopped has said something. */
function tellRow({ cycle, nodes, listeners, documents, heap, memory }: Holding): void {
  const row = [cycle, nodes, listeners, documents, inMega(heap), memory === null ? '' : inMega(memory)]
  console.log(`| ${row.join(' | ')} |`)
}

function inMega(bytes: number): string {
  return (bytes / 1e6).toFixed(1)
}
