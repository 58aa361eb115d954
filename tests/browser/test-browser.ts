/** A Chromium for a file of tests. What a test has opened is closed after it, so that the next one has the machine to itself. */
import type { Browser, ConsoleMessage } from 'playwright-core'
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

/** For what does not depend on the offline worker, which fetches the whole reader a second time to keep it. */
export const WITHOUT_WORKER = { serviceWorkers: 'block' } as const

/** Errors and warnings of the page's own: that it was refused its worker is said by who refuses. */
export function isComplaint(message: ConsoleMessage): boolean {
  const isRefusal = message.text() === 'Service Worker registration blocked by Playwright'
  return ['error', 'warning'].includes(message.type()) && !isRefusal
}

/** Runs in the page: presses a link, and gives what it said at that very moment. */
export function pressOf(link: HTMLElement): string {
  link.click()
  return link.textContent ?? ''
}
