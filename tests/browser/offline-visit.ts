/** A reader in a browser of their own, on a host that may go wrong. */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { expect } from 'vitest'
import { workerFor } from '../../src/press/offline-worker.ts'
import { shellLine, splitWorker } from '../../src/sw/shell-list.ts'
import type { FaultServer } from './fault-server.ts'

export interface Visit {
  readonly context: BrowserContext
  readonly page: Page
  /** Page errors: a promise that nobody caught, or worse. */
  readonly complaints: string[]
}

/** `base` is the edition's folder on the host. */
export async function visitIn(
  browser: Browser,
  server: FaultServer,
  path = '/',
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<Visit> {
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'UTC', ...options })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(server.address + path)
  return { context, page, complaints }
}

/** Addresses in one of the worker's stores, below the host. */
export function storedIn(page: Page, store: string): Promise<string[]> {
  return page.evaluate(async (wanted) => {
    const names = (await caches.keys()).filter((name) => name.startsWith(`lectern-${wanted}:`))
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    return keys.flat().map(({ url }) => url.slice(location.origin.length))
  }, store)
}

/** Until everything that can be read offline can be: the reader itself, and these files of the edition. */
export async function untilStored(page: Page, files: readonly string[]): Promise<void> {
  await expect
    .poll(async () => (await storedIn(page, 'editions')).sort(), { timeout: 30_000 })
    .toEqual([...files].sort())
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
}

/** Of the bundled sample, as a bare shell serves it. */
export const SAMPLE = [
  '/edition.json',
  ...['culture', 'economy', 'science', 'society', 'technology', 'world'].map(
    (name) => `/sample/${name}.json`,
  ),
]

/**
 * The built reader as another release of it: its page says which, and one of its later parts has another name, so that of
 * an older release nothing is left on the host.
 */
export function makeRelease(name: string): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'lectern-release-')), name)
  cpSync('dist', folder, { recursive: true })
  const assets = join(folder, 'assets')
  const about = readdirSync(assets).find((file) => /^about-page-.*\.js$/.test(file)) ?? ''
  const renamed = `about-page-${name}.js`
  renameSync(join(assets, about), join(assets, renamed))
  for (const file of readdirSync(assets).filter((one) => one.endsWith('.js'))) {
    const path = join(assets, file)
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(about, renamed))
  }
  const page = join(folder, 'index.html')
  writeFileSync(page, readFileSync(page, 'utf8').replace('<html ', `<html data-release="${name}" `))
  const script = readFileSync(join(folder, 'sw.js'), 'utf8').replaceAll(
    `assets/${about}`,
    `assets/${renamed}`,
  )
  writeFileSync(join(folder, 'sw.js'), relisted(script, folder))
  return folder
}

/** The built reader with the worker that `npm run build:kill` writes. */
export function makeEnding(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'lectern-ending-')), 'dist')
  cpSync('dist', folder, { recursive: true })
  const options = ['--config', 'vite.sw.config.ts', '--mode', 'kill', '--outDir', folder]
  execFileSync('npx', ['vite', 'build', ...options], { stdio: 'ignore' })
  return folder
}

/** By the press's own way of doing it, but for a bare shell. */
function relisted(script: string, folder: string): string {
  const bare = splitWorker(script)?.list.page ?? ''
  const read = (path: string) => readFileSync(join(folder, path === 'reader.html' ? bare : path))
  const made = splitWorker(workerFor(script, read))
  if (!made) throw new Error('The worker has no list of files.')
  const files = made.list.files.map((file) => (file.url === 'reader.html' ? { ...file, url: bare } : file))
  return shellLine({ page: bare, isMade: false, files }) + made.code
}

export function releaseOf(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.documentElement.dataset.release)
}

/** Looks for a new release now, as the page does every half hour; false where there was none to be had. */
export function lookForUpdate(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    return registration?.update().then(
      () => true,
      () => false,
    )
  }) as Promise<boolean>
}

/** The release that was looked for has been taken in, or refused. */
export async function untilInstalled(page: Page, outcome: 'waiting' | 'refused'): Promise<void> {
  await expect
    .poll(
      () =>
        page.evaluate(async () => {
          const registration = await navigator.serviceWorker.getRegistration()
          if (registration?.installing) return 'installing'
          return registration?.waiting ? 'waiting' : 'refused'
        }),
      // A host that never answers is given up after thirty seconds.
      { timeout: 40_000 },
    )
    .toBe(outcome)
}

/** How often this tab has loaded a page. */
export function countLoads(page: Page): () => number {
  let loads = 0
  page.on('load', () => {
    loads += 1
  })
  return () => loads
}
