/** A Chromium for a file of tests. What a test has opened is closed after it, so that the next one has the machine to itself. */
import type { Browser } from 'playwright-core'
import { afterEach } from 'vitest'
import { startBrowser as start } from '../../scripts/browser.ts'

const started = new Set<Browser>()

afterEach(async () => {
  const open = [...started].flatMap((browser) => browser.contexts())
  await Promise.all(open.map((context) => context.close()))
})

export async function startBrowser(flags: readonly string[] = []): Promise<Browser> {
  const browser = await start(flags)
  started.add(browser)
  browser.on('disconnected', () => started.delete(browser))
  return browser
}
