/**
 * `npm run soak`: a kiosk through thousands of visitors, and through one who tries everything; prints a table. The sample edition, built,
 * without the reload at night, which would hide what grows over days.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sirv from 'sirv'
import { startBrowser } from './browser.ts'
import { buildIfStale } from './freshness.ts'
import { letLoose, tellPaper, watchForEscapes } from './monkey.ts'
import { countTimers, type Holding, isLevel, isSteady, soak } from './soak-page.ts'

const CYCLES = Number(process.env.LECTERN_CYCLES ?? 5000)
const ACTS = Number(process.env.LECTERN_ACTS ?? 2000)
const ROWS = 10

buildIfStale()
const folder = mkdtempSync(join(tmpdir(), 'lectern-soak-'))
const server = createServer(sirv(published())).listen(0)
const browser = await startBrowser(['--enable-low-end-device-mode', '--js-flags=--max-old-space-size=64'])
const address = `http://localhost:${Object(server.address()).port}/`
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
  await countTimers(page)
  await page.goto(`${address}?kiosk`)
  await page.getByRole('navigation', { name: 'Tools of this screen' }).waitFor()
  console.log('| cycles | nodes | listeners | documents | timers | heap, MB | renderer (PSS), MB |')
  console.log('|---|---|---|---|---|---|---|')
  const holdings = await soak(page, CYCLES, Math.max(1, Math.round(CYCLES / ROWS)), tellRow)
  if (!tellLevel(holdings)) process.exitCode = 1
}
await browser.close()
server.close()
server.closeAllConnections()
rmSync(folder, { recursive: true })

function published(): string {
  cpSync('public', folder, { recursive: true })
  const path = join(folder, 'edition.json')
  const edition = JSON.parse(readFileSync(path, 'utf8'))
  writeFileSync(path, JSON.stringify({ ...edition, kiosk: { ...edition.kiosk, reloadHour: false } }))
  const site = join(folder, 'site')
  const command = ['dist-press/lectern.js', 'build', path, '--out', site, '--cards', 'none']
  const run = spawnSync(process.execPath, command, { encoding: 'utf8' })
  if (run.status !== 0) throw new Error(run.stderr)
  return site
}

function tellLevel(all: readonly Holding[]): boolean {
  const isFlat = isLevel(all) && isSteady(all)
  console.log(isFlat ? 'level' : 'NOT level')
  return isFlat
}

/** As it comes: a run of hours that is stopped has said something. */
function tellRow({ cycle, nodes, listeners, documents, timers, heap, memory }: Holding): void {
  const row = [
    cycle,
    nodes,
    listeners,
    documents,
    timers,
    inMega(heap),
    memory === null ? '' : inMega(memory),
  ]
  console.log(`| ${row.join(' | ')} |`)
}

function inMega(bytes: number): string {
  return (bytes / 1e6).toFixed(1)
}
