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

export interface WatchedBrowser {
  /** The one page that it has. */
  readonly look: () => Promise<{ readonly browser: Browser; readonly page: Page }>
  /** The page goes on, and nobody keeps anything of it. */
  readonly lookAway: () => Promise<void>
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
  return {
    look: async () => {
      browser ??= await chromium.connectOverCDP(door)
      const page = browser.contexts()[0]?.pages()[0]
      if (!page) throw new Error('The browser has no page any more.')
      return { browser, page }
    },
    lookAway: async () => {
      await browser?.close()
      browser = null
    },
    stop: async () => {
      const gone = new Promise((resolve) => running.once('exit', resolve))
      running.kill()
      await gone
      rmSync(profile, { recursive: true, force: true })
    },
  }
}
