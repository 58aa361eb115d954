/**
 * `npm run soak`: a kiosk through thousands of visitors, and through one who tries everything; prints a table. The sample edition, or as
 * many articles as LECTERN_ARTICLES says, built, without the reload at night, which would hide what grows over days.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import sirv from 'sirv'
import { startBrowser } from './browser.ts'
import { buildIfStale } from './freshness.ts'
import { shortFeed } from './made-up-feed.ts'
import { letLoose, tellPaper, watchForEscapes } from './monkey.ts'
import { memoryOf, renderersOf } from './process-memory.ts'
import { countTimers, type Holding, isLevel, isSteady, soak } from './soak-page.ts'
import { startWatched, type WatchedBrowser } from './watched-browser.ts'

const CYCLES = Number(process.env.LECTERN_CYCLES ?? 5000)
const ACTS = Number(process.env.LECTERN_ACTS ?? 2000)
/** Made up; without it the sample. */
const ARTICLES = Number(process.env.LECTERN_ARTICLES ?? 0)
const ROWS = 10
/** Visitors after which a second look has left in the page whatever it leaves. */
const SETTLING = 5

buildIfStale()
const folder = mkdtempSync(join(tmpdir(), 'lectern-soak-'))
const server = createServer(sirv(published())).listen(0)
const LOW_END = ['--enable-low-end-device-mode', '--js-flags=--max-old-space-size=64']
const address = `http://localhost:${Object(server.address()).port}/`
const screen = { viewport: { width: 1080, height: 1920 }, hasTouch: true, locale: 'en-GB' }

if (ACTS > 0) {
  const browser = await startBrowser(LOW_END)
  const wild = await (await browser.newContext(screen)).newPage()
  const escapes = watchForEscapes(wild, address)
  await tellPaper(wild)
  await wild.goto(`${address}?kiosk`)
  await wild.getByRole('navigation', { name: 'Tools of this screen' }).waitFor()
  const places = await letLoose(wild, ACTS, 1)
  console.log(`${ACTS} taps and keys at ${places} addresses: ${escapes.found.length} ways out`)
  for (const way of escapes.found) console.log(`- ${way}`)
  if (escapes.found.length > 0) process.exitCode = 1
  await browser.close()
}

if (CYCLES > 0) {
  const watched = await startWatched([...LOW_END, '--window-size=1080,1920'])
  const { page } = await watched.look()
  await page.clock.install()
  await countTimers(page)
  await page.goto(`${address}?kiosk`)
  await page.getByRole('navigation', { name: 'Tools of this screen' }).waitFor()
  console.log('| cycles | nodes | listeners | documents | timers | heap, MB |')
  console.log('|---|---|---|---|---|---|')
  const isFlat = await soakUnwatched(watched)
  console.log(isFlat ? 'level' : 'NOT level')
  if (!isFlat) process.exitCode = 1
  await watched.stop()
}
server.close()
server.closeAllConnections()
rmSync(folder, { recursive: true })

/**
 * Twice is looked into the page: until a tenth of the visitors have gone, and from then on to the end. Each look leaves scripts and
 * listeners of its own there, so what the page holds is compared within the second; memory after each, while nobody watches.
 */
async function soakUnwatched({ look, lookAway, clearUp }: WatchedBrowser): Promise<boolean> {
  const early = Math.max(1, Math.round(CYCLES / ROWS))
  const memories: (number | null)[] = []
  const rows: Holding[] = []
  const go = async (from: number, to: number, every: number) => {
    const { browser, page } = await look()
    for (let at = from; at < to; at += every) {
      for (const row of await soak(page, every, every, at)) {
        rows.push(row)
        tellRow(row)
      }
    }
    return renderersOf(browser)
  }
  const rest = async (renderers: readonly number[], visitors: number) => {
    await lookAway()
    const asItIs = await restingMemory(renderers)
    await clearUp()
    const memory = await restingMemory(renderers)
    memories.push(memory)
    if (asItIs === null || memory === null) return
    console.log(`renderer (PSS) after ${visitors}: ${inMega(asItIs)} MB, cleared up ${inMega(memory)} MB`)
  }
  await rest(await go(0, early, early), early)
  await go(early, early + SETTLING, SETTLING)
  await rest(await go(early + SETTLING, CYCLES, early), CYCLES)
  const [before, after] = memories
  return isLevel(rows.slice(1)) && isSteady(before ?? 0, after ?? 0)
}

/** The least of ten seconds: what a browser keeps at hand comes and goes. */
async function restingMemory(renderers: readonly number[]): Promise<number | null> {
  const seen: (number | null)[] = []
  for (let second = 0; second < 10; second += 1) {
    await setTimeout(1000)
    seen.push(memoryOf(renderers))
  }
  return seen.includes(null) ? null : Math.min(...seen.map(Number))
}

function published(): string {
  cpSync('public', folder, { recursive: true })
  const path = join(folder, 'edition.json')
  const sample = JSON.parse(readFileSync(path, 'utf8'))
  const edition = ARTICLES > 0 ? { title: 'The Bench', sources: [{ url: 'feed.json' }] } : sample
  if (ARTICLES > 0) writeFileSync(join(folder, 'feed.json'), shortFeed(ARTICLES))
  writeFileSync(path, JSON.stringify({ ...edition, kiosk: { ...edition.kiosk, reloadHour: false } }))
  const site = join(folder, 'site')
  const few = ['--cards', 'none', '--prerender', 'latest:50']
  const command = ['dist-press/lectern.js', 'build', path, '--out', site, ...few]
  const run = spawnSync(process.execPath, command, { encoding: 'utf8' })
  if (run.status !== 0) throw new Error(run.stderr)
  return site
}

/** As it comes: a run of hours that is stopped has said something. */
function tellRow({ cycle, nodes, listeners, documents, timers, heap }: Holding): void {
  console.log(`| ${[cycle, nodes, listeners, documents, timers, inMega(heap)].join(' | ')} |`)
}

function inMega(bytes: number): string {
  return (bytes / 1e6).toFixed(1)
}
