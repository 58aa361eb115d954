/** A device that fails: a disk that is full, storage that never answers, and a page that crashes. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { startFaultServer } from '../../tests/browser/fault-server.ts'
import type { Row } from '../attack/table.ts'
import { FLAGS } from '../browser.ts'
import { findChromium } from '../find-chromium.ts'
import { untilKept } from './worker.ts'

/** `slice`: `disk`, `storage` or `crash`; all of them where it is empty. */
export async function attackDevice(browser: Browser, slice: string): Promise<Row[]> {
  const parts = { disk: fillDisk, storage: () => silenceStorage(browser), crash: crashPage }
  const rows: Row[] = []
  for (const [name, attack] of Object.entries(parts))
    if (slice === '' || slice === name) rows.push(await attack())
  return rows
}

const front = (page: Page) => page.getByText('28 articles').waitFor({ timeout: 40_000 })
const text = (page: Page) => page.locator('main article p').nth(1).waitFor({ timeout: 20_000 })
const first = (page: Page) => page.locator('main a[href*="/article/"]').first()

/** What went wrong in each step, by name. */
async function inSteps(steps: Readonly<Record<string, () => Promise<unknown>>>): Promise<string[]> {
  const failures: string[] = []
  for (const [what, act] of Object.entries(steps)) {
    await act().catch((error: Error) => failures.push(`${what}: ${error.message.split('\n')[0]}`))
  }
  return failures
}

/** The profile lies on a disk of its own, of 64 MB, which is filled to the last bytes once the browser stands. */
async function fillDisk(): Promise<Row> {
  const what = 'full disk'
  const disk = mkdtempSync(join(tmpdir(), 'lectern-disk-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64m', 'tmpfs', disk], { stdio: 'ignore' })
  } catch {
    console.error('The full disk was left out: a disk of its own can only be made by root, on Linux.')
    return { what: `${what}: left out, needs root`, tried: 0, failures: [] }
  }
  const server = await startFaultServer('dist')
  const context = await openProfile(join(disk, 'profile'))
  const page = await context.newPage()
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(`an error: ${message}`))
  const ballast = join(disk, 'ballast')
  const failures = await inSteps({
    'the front on a full disk': async () => {
      const { bavail, bsize } = statfsSync(disk)
      writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - 200_000)))
      await page.goto(server.address)
      await front(page)
    },
    'an article': async () => {
      await first(page).click()
      await text(page)
    },
    'said at /offline': async () => {
      await page.goto(`${server.address}/offline`)
      await page
        .getByText(/no room|from memory|not possible|not stored/i)
        .first()
        .waitFor()
    },
    'stored when there is room again': async () => {
      rmSync(ballast)
      await page.goto(server.address)
      await untilKept(page)
    },
  })
  await context.close()
  await server.kill()
  execFileSync('umount', ['-l', disk])
  return { what, tried: 4, failures: [...failures, ...errors] }
}

/** Every call for storage that the browser answers later is never answered. */
async function silenceStorage(browser: Browser): Promise<Row> {
  const server = await startFaultServer('dist')
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'UTC' })
  await context.addInitScript(() => {
    const never = () => new Promise(() => undefined)
    const silence = (owner: object | undefined, ...names: readonly string[]) => {
      for (const name of names) if (owner) Object.defineProperty(owner, name, { value: never })
    }
    IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest // of which nothing is ever heard
    silence(globalThis.CacheStorage?.prototype, 'open', 'match', 'keys', 'has', 'delete')
    silence(globalThis.LockManager?.prototype, 'request', 'query')
    silence(globalThis.StorageManager?.prototype, 'estimate', 'persist', 'persisted', 'getDirectory')
    silence(globalThis.ServiceWorkerContainer?.prototype, 'register', 'getRegistration')
  })
  const page = await context.newPage()
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(`an error: ${message}`))
  const failures = await inSteps({
    'the front': async () => {
      await page.goto(server.address)
      await front(page)
    },
    'an article': async () => {
      await first(page).click()
      await text(page)
    },
    'save it': async () => {
      await page.getByRole('button', { name: 'Save', exact: true }).first().click()
      await page.getByRole('button', { name: /^Save/, pressed: true }).first().waitFor()
    },
    'what is saved': async () => {
      await page.goto(`${server.address}/saved`)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await first(page).waitFor({ timeout: 20_000 })
    },
    'offline reading': async () => {
      await page.goto(`${server.address}/offline`)
      await page.getByRole('heading', { level: 1 }).waitFor()
    },
  })
  await context.close()
  await server.kill()
  return { what: 'storage that never answers', tried: 5, failures: [...failures, ...errors] }
}

/** A page that crashes is opened anew by whoever watches over it, here without a server. */
async function crashPage(): Promise<Row> {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-crash-'))
  const server = await startFaultServer('dist')
  const context = await openProfile(folder)
  const page = await context.newPage()
  const failures = await inSteps({
    'stored before it': async () => {
      await page.goto(server.address)
      await front(page)
      await untilKept(page)
      await first(page).click()
      await text(page)
    },
    crash: async () => {
      const crashed = page.waitForEvent('crash', { timeout: 20_000 })
      const line = await context.newCDPSession(page)
      line.send('Page.crash').catch(() => undefined)
      await crashed
    },
    'the same article after it': async () => {
      const { pathname } = new URL(page.url())
      await server.kill()
      const after = await context.newPage()
      await after.goto(server.address + pathname)
      await text(after)
      await after.goto(server.address)
      await front(after)
    },
  })
  await context.close()
  await server.kill()
  rmSync(folder, { recursive: true, force: true })
  return { what: 'a page that crashes', tried: 3, failures }
}

function openProfile(folder: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, {
    executablePath: findChromium(),
    args: [...FLAGS],
    locale: 'en-GB',
    timezoneId: 'UTC',
  })
}
