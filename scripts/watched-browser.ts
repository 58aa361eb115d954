/**
 * A browser that is looked into now and then. Whoever watches a page keeps things of it in its own process, such as each answer
 * that has come to it, up to a hundred megabytes: over thousands of visitors that would be measured as the page's.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { doorOf, FLAGS } from './browser.ts'
import { findHeadless } from './find-chromium.ts'

const MEMORY = 'disabled-by-default-memory-infra'

export interface WatchedBrowser {
  /** The one page that it has. */
  readonly look: () => Promise<{ readonly browser: Browser; readonly page: Page }>
  /** The page goes on, and nobody keeps anything of it. */
  readonly lookAway: () => Promise<void>
  /** What whoever watched has kept goes with the next collection, and what is free is given back to a system that is short of it. */
  readonly clearUp: () => Promise<void>
  readonly stop: () => Promise<void>
}

export async function startWatched(flags: readonly string[]): Promise<WatchedBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'lectern-watched-'))
  const own = ['--remote-debugging-port=0', `--user-data-dir=${profile}`, '--lang=en-GB']
  const running = spawn(findHeadless(), [...FLAGS, ...own, ...flags, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const door = await doorOf(running)
  let browser: Browser | null = null
  const lookAway = async () => {
    await browser?.close()
    browser = null
  }
  return {
    look: async () => {
      browser ??= await chromium.connectOverCDP(door)
      const page = browser.contexts()[0]?.pages()[0]
      if (!page) throw new Error('The browser has no page any more.')
      return { browser, page }
    },
    lookAway,
    clearUp: async () => {
      browser ??= await chromium.connectOverCDP(door)
      const session = await browser.newBrowserCDPSession()
      const isOver = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
      await session.send('Tracing.start', {
        traceConfig: { includedCategories: [MEMORY], memoryDumpConfig: {} },
      })
      await session.send('Tracing.requestMemoryDump', { deterministic: true, levelOfDetail: 'background' })
      await session.send('Tracing.end')
      await isOver
      await session.send('Memory.simulatePressureNotification', { level: 'critical' })
      await lookAway()
    },
    stop: async () => {
      const gone = new Promise((resolve) => running.once('exit', resolve))
      browser ??= await chromium.connectOverCDP(door)
      // Asked, and not killed: what was started may be a script of the system's that starts the browser.
      const session = await browser.newBrowserCDPSession()
      await session.send('Browser.close').catch(() => undefined)
      await gone
      rmSync(profile, { recursive: true, force: true })
    },
  }
}
