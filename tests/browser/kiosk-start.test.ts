/** A kiosk started as docs/kiosk.md says; cut off in the middle, and started again without any network; crashed. */
import type { ChildProcess } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, expect, test } from 'vitest'
import { doorOf } from '../../scripts/browser.ts'
import { findChromium } from '../../scripts/find-chromium.ts'
import { keeperManifest, keeperScript } from '../../src/press/kiosk-keeper.ts'
import { kioskAddress, launchWords } from '../../src/press/kiosk-unit.ts'
import { type FaultServer, startFaultServer } from './fault-server.ts'
import { cutOff, findScreen } from './kiosk-screen.ts'
import { SAMPLE, untilStored } from './offline-visit.ts'

/** The same everywhere: root may run it, and a test looks in by this door. */
const HERE = ['--no-sandbox', '--disable-gpu', '--remote-debugging-port=0']

const started: ChildProcess[] = []
const screen = await findScreen()
let server: FaultServer | null = null

afterEach(async () => {
  for (const one of started) await cutOff(one)
  await server?.kill()
})
afterAll(() => screen.stop())

interface Kiosk {
  readonly page: Page
  readonly door: string
  readonly cutOff: () => Promise<void>
}

async function start(profile: string, address: string, more: readonly string[] = []): Promise<Kiosk> {
  rmSync(join(profile, 'SingletonLock'), { force: true })
  const machine = { browser: findChromium(), profile, address, user: 'kiosk' }
  const running = screen.start(launchWords(machine, [...HERE, ...more]))
  started.push(running)
  const door = await doorOf(running)
  const line = await chromium.connectOverCDP(door)
  const page = line.contexts()[0]?.pages()[0]
  if (!page) throw new Error('The browser has opened no page.')
  return { page, door, cutOff: () => cutOff(running) }
}

test('starts again after a power cut, without a server, with what it had', async () => {
  server = await startFaultServer('dist')
  const profile = screen.makeFolder()
  const address = `${server.address}/`
  const first = await start(profile, address)
  await first.page.getByRole('navigation', { name: 'Tools of this screen' }).waitFor()
  expect(first.page.url()).toBe(`${address}?kiosk`)
  // No frame, no bar, no bubble: the whole screen is the page's.
  await expect.poll(() => isWhole(first.page)).toBe(true)
  await untilStored(first.page, SAMPLE)
  await server.kill()
  await first.cutOff()
  const again = await start(profile, address)
  await again.page.getByRole('navigation', { name: 'Tools of this screen' }).waitFor()
  await again.page.getByText('28 articles').waitFor()
  await expect.poll(() => isWhole(again.page)).toBe(true)
  await again.page.locator('main article .headline a').first().click()
  await again.page.locator('main .body p').first().waitFor()
  await again.cutOff()
})

test('comes back by itself when its page has crashed', async () => {
  server = await startFaultServer('dist')
  const address = `${server.address}/`
  const keeper = join(screen.makeFolder(), 'keeper')
  mkdirSync(keeper)
  writeFileSync(join(keeper, 'manifest.json'), keeperManifest())
  writeFileSync(join(keeper, 'keeper.js'), keeperScript(kioskAddress(address)))
  const { page, door } = await start(screen.makeFolder(), address, [`--load-extension=${keeper}`])
  await page.getByText('28 articles').waitFor()
  const crashed = page.waitForEvent('crash')
  const line = await page.context().newCDPSession(page)
  // Never answered: there is nobody any more.
  line.send('Page.crash').catch(() => undefined)
  await crashed
  await expect.poll(() => textAt(door), { timeout: 60_000, interval: 1000 }).toContain('28 articles')
  // It is looked after every half minute.
}, 90_000)

/** Of the page that there is now; a crashed one is gone for whoever has seen it live. */
async function textAt(door: string): Promise<string> {
  const line = await chromium.connectOverCDP(door)
  const page = line.contexts()[0]?.pages()[0]
  const text = await page
    ?.locator('main')
    .textContent({ timeout: 1000 })
    .catch(() => '')
  await line.close()
  return text ?? ''
}

function isWhole(page: Page): Promise<boolean> {
  return page.evaluate((spare) => {
    const { width, height } = window.screen
    return spare === null || (width - innerWidth <= spare && height - innerHeight <= spare)
  }, screen.spare)
}
