/** A hostile edition in a real browser: on pages made beforehand, in the reader itself, and in the file for a stick. */
import type { Browser, Page } from 'playwright-core'
import type { Row } from './table.ts'

/** What a payload calls, what a page asks for, and what its policy had to stop. */
export interface Watch {
  readonly page: Page
  readonly failures: string[]
}

/** Names that payloads call to show that they have run. */
const CALLS = ['alert', 'confirm', 'prompt', 'print', 'eval', 'xss', 'XSS']

/** A browser reports these where a text is merely parsed, in a document that can run and load nothing. */
const WHILE_PARSING = [
  'script-src-attr',
  'style-src-attr',
  'style-src-elem',
  'base-uri',
  'img-src',
  'media-src',
]

export async function watchedPage(browser: Browser, own: string): Promise<Watch> {
  const context = await browser.newContext({ timezoneId: 'UTC', locale: 'en-GB', serviceWorkers: 'block' })
  const page = await context.newPage()
  const failures: string[] = []
  const fail = (what: string) => failures.push(`${what} at ${page.url().slice(0, 120)}`)
  await page.exposeFunction('tellAttack', fail)
  await context.addInitScript(
    ([calls, names]) => {
      const told = Reflect.get(globalThis, 'tellAttack')
      for (const name of calls)
        if (name !== 'eval') Reflect.set(globalThis, name, () => told?.(`${name} was called`))
      addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
        if (names.includes(effectiveDirective)) return
        told?.(`the policy had to stop ${effectiveDirective} ${blockedURI} ${sample}`)
      })
    },
    [CALLS, WHILE_PARSING] as const,
  )
  page.on('dialog', (dialog) => {
    fail(`a dialog: ${dialog.message()}`)
    dialog.dismiss().catch(() => undefined)
  })
  page.on('pageerror', (error) => fail(`an error: ${error.message}`))
  page.on('popup', () => fail('a new window'))
  page.on('download', () => fail('a download'))
  await context.route(
    (url) => !url.href.startsWith(own) && url.protocol.startsWith('http'),
    (route) => {
      // Pictures and recordings stand where the publisher has them; nothing else may be asked for.
      if (!['image', 'media'].includes(route.request().resourceType()))
        fail(`${route.request().resourceType()} asked of ${route.request().url().slice(0, 100)}`)
      return route.abort()
    },
  )
  return { page, failures }
}

/** Opens each address, waits for its text, and presses what a payload may hope for. */
export async function openEach(
  { page, failures }: Watch,
  what: string,
  addresses: readonly string[],
): Promise<Row> {
  for (const [i, address] of addresses.entries()) {
    await page.goto(address)
    await page
      .getByRole('main')
      .getByText(/Before \d+\./)
      .first()
      .waitFor({ timeout: 20_000 })
      .catch(() => failures.push(`the text never came at ${address}`))
    if (i % 8 === 0) await pressThrough(page)
  }
  return { what, tried: addresses.length, failures }
}

/** Focus and pointer wake handlers that lie in wait. */
async function pressThrough(page: Page): Promise<void> {
  for (let i = 0; i < 12; i += 1) await page.keyboard.press('Tab')
  await page.mouse.move(200, 300)
  await page.mouse.wheel(0, 2000)
}
