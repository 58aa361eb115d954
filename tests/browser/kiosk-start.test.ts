/** A kiosk started as docs/kiosk.md says, cut off in the middle, and started again without any network. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, expect, test } from 'vitest'
import { findChromium } from '../../scripts/find-chromium.ts'
import { launchWords } from '../../src/press/kiosk-unit.ts'
import { type FaultServer, startFaultServer } from './fault-server.ts'
import { SAMPLE, untilStored } from './offline-visit.ts'

/** The same everywhere: root may run it, and a test looks in by this door. */
const HERE = ['--no-sandbox', '--disable-gpu', '--remote-debugging-port=0']
const TALL = { width: 1080, height: 1920 }
/** What cage does on a real screen: the window is as large as it. */
const WINDOW = [`--window-size=${TALL.width},${TALL.height}`, '--window-position=0,0']

const started: ChildProcess[] = []
const screen = await startScreen()
/** Where the machine has no screen and nothing that stands for one, the browser does without. */
const SHOWN = screen === null ? ['--headless=new', ...WINDOW] : WINDOW

/** Xvfb (apt-get install xvfb) holds a screen in memory; null where it is not installed. */
async function startScreen(): Promise<{ readonly display: string; readonly stop: () => void } | null> {
  const size = `${TALL.width}x${TALL.height}x24`
  const server = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', size, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return new Promise((resolve) => {
    server.once('error', () => resolve(null))
    server.once('exit', () => resolve(null))
    createInterface(server.stdout).once('line', (display) =>
      resolve({ display: `:${display}`, stop: () => server.kill() }),
    )
  })
}

afterAll(() => screen?.stop())
let server: FaultServer | null = null

afterEach(async () => {
  for (const one of started) one.kill('SIGKILL')
  await server?.kill()
})

async function start(profile: string, address: string): Promise<{ page: Page; cutOff: () => Promise<void> }> {
  rmSync(join(profile, 'SingletonLock'), { force: true })
  const [browser = '', ...words] = launchWords({ browser: findChromium(), profile, address, user: 'kiosk' })
  const running = spawn(browser, [...HERE, ...SHOWN, ...words], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...(screen && { DISPLAY: screen.display }) },
  })
  started.push(running)
  const line = await chromium.connectOverCDP(await doorOf(running))
  const page = line.contexts()[0]?.pages()[0]
  if (!page) throw new Error('The browser has opened no page.')
  const gone = new Promise<void>((resolve) => running.once('exit', () => resolve()))
  return {
    page,
    cutOff: () => {
      running.kill('SIGKILL')
      return gone
    },
  }
}

function doorOf({ stderr }: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    if (!stderr) return reject(new Error('The browser says nothing.'))
    createInterface(stderr).on('line', (line) => {
      const door = /ws:\/\/\S+/.exec(line)?.[0]
      if (door) resolve(door)
    })
  })
}

test('starts again after a power cut, without a server, with what it had', async () => {
  server = await startFaultServer('dist')
  const profile = mkdtempSync(join(tmpdir(), 'lectern-kiosk-'))
  const address = `${server.address}/`
  const first = await start(profile, address)
  await first.page.getByRole('navigation', { name: 'Tools of this screen' }).waitFor()
  expect(first.page.url()).toBe(`${address}?kiosk`)
  // No frame, no bar, no bubble: the whole screen is the page's.
  if (screen) await expect.poll(() => isWhole(first.page)).toBe(true)
  await untilStored(first.page, SAMPLE)
  await server.kill()
  await first.cutOff()
  const again = await start(profile, address)
  await again.page.getByRole('navigation', { name: 'Tools of this screen' }).waitFor()
  await again.page.getByText('28 articles').waitFor()
  if (screen) await expect.poll(() => isWhole(again.page)).toBe(true)
  await again.page.locator('main article .headline a').first().click()
  await again.page.locator('main .body p').first().waitFor()
  await again.cutOff()
})

/** But for one pixel, which Chromium leaves where there is no window manager. */
function isWhole(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { width, height } = window.screen
    return width - innerWidth <= 1 && height - innerHeight <= 1
  })
}
