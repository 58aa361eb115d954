/** The share sheet of every article and of every selection that an address can ask for, with all its parts opened. */
import type { Browser, Locator, Page } from 'playwright-core'
import { watchedPage } from './in-browser.ts'
import { readSheet } from './read-sheet.ts'
import { sheetFaults } from './sheet-faults.ts'
import type { Row } from './table.ts'

/** Opens the sheet at one address, and finds what is wrong with it. */
type Look = (page: Page) => Promise<Locator>

export async function attackArticleSheets(browser: Browser, own: string, slugs: readonly string[]) {
  const addresses = slugs.map((slug) => `${own}/article/${encodeURIComponent(slug)}`)
  return attackSheets(browser, own, { what: 'share sheets of articles', addresses, look: ofArticle })
}

/** Five times that, encoded, is about as much as hosts take in an address. */
const LONGEST = 500

/** Somebody else's words in every part of an address that the front reads. */
export async function attackSelectionSheets(browser: Browser, own: string, payloads: readonly string[]) {
  const addresses = payloads.map((whole) => {
    const payload = whole.slice(0, LONGEST)
    const query = new URLSearchParams({ q: payload, author: payload, from: payload, sort: payload })
    query.append('section', payload)
    return `${own}/?${query}`
  })
  return attackSheets(browser, own, { what: 'share sheets of selections', addresses, look: ofSelection })
}

interface Attack {
  readonly what: string
  readonly addresses: readonly string[]
  readonly look: Look
}

async function attackSheets(browser: Browser, own: string, { what, addresses, look }: Attack): Promise<Row> {
  const { page, failures } = await watchedPage(browser, own)
  await page.addInitScript(listen)
  try {
    for (const address of addresses) {
      await page.goto(address)
      const found = await look(page)
        .then(readSheet)
        .then((contents) => sheetFaults(contents, own))
        .catch((error: Error) => [`could not be read: ${error.message.split('\n')[0]}`])
      // It takes hours in all, and one may want to know before.
      for (const fault of found) console.error(`${fault} at ${address.slice(0, 120)}`)
      failures.push(...found.map((fault) => `${fault} at ${address.slice(0, 120)}`))
    }
    return { what, tried: addresses.length, failures }
  } finally {
    await page.context().close()
  }
}

/** What the page hands to the device is written down; the server of an account is known, so that its link is there. */
function listen(): void {
  const taken: unknown[] = []
  Object.assign(globalThis, { takenByDevice: taken })
  const take = (what: unknown) => {
    taken.push(what)
    return Promise.resolve()
  }
  Object.defineProperty(navigator, 'share', { value: take })
  Object.defineProperty(navigator, 'clipboard', { value: { writeText: take } })
  try {
    localStorage.setItem('lectern:mastodon', 'mastodon.social')
  } catch {
    // A frame of the preview may have no storage.
  }
}

const PATIENCE = { timeout: 20_000 }

async function ofArticle(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Share article' }).click(PATIENCE)
  const sheet = page.getByRole('dialog', { name: 'Share this article' })
  await sheet.waitFor(PATIENCE)
  return sheet
}

async function ofSelection(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Share this selection' }).click(PATIENCE)
  const sheet = page.getByRole('dialog', { name: 'Share this selection' })
  await sheet.waitFor(PATIENCE)
  return sheet
}
