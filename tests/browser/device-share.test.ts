import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openBuiltReader, wholeEdition } from './open-reader.ts'

const reader = openBuiltReader()
const PATH = '/article/the-kilogram-lets-go-of-its-cylinder'

/** An article's open share sheet on a device whose own sharing ends in this way. */
async function openSheet(page: Page, outcome: 'shared' | DOMException['name']) {
  const asked: unknown[] = []
  await page.exposeFunction('writeDown', (shared: unknown) => asked.push(shared))
  await page.addInitScript((name) => {
    const share = async (shared: ShareData) => {
      await Reflect.get(window, 'writeDown')(shared)
      if (name !== 'shared') throw new DOMException('as the test wants it', name)
    }
    Object.defineProperty(navigator, 'share', { value: share })
  }, outcome)
  await page.goto(PATH)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await wholeEdition(page)
  const button = page.getByRole('button', { name: 'Share article', exact: true })
  await button.click()
  const sheet = page.getByRole('dialog', { name: 'Share this article' })
  return { asked, button, sheet, device: sheet.getByRole('button', { name: 'Share from this device' }) }
}

const isFocused = (element: Element) => element === document.activeElement

test('the device is handed the headline and the address of the article, and the sheet closes', async () => {
  const page = await reader.newPage()
  const { asked, button, sheet, device } = await openSheet(page, 'shared')
  await device.click()
  await sheet.waitFor({ state: 'hidden' })
  expect(asked).toEqual([{ title: 'The Kilogram Lets Go of Its Cylinder', url: reader.address + PATH }])
  expect(await button.evaluate(isFocused)).toBe(true)
})

test.each(['AbortError', 'InvalidStateError'])(
  '%s: the sheet stays as it was, and says nothing',
  async (name) => {
    const page = await reader.newPage({ permissions: ['clipboard-read', 'clipboard-write'] })
    const { asked, sheet, device } = await openSheet(page, name)
    await page.evaluate(() => navigator.clipboard.writeText('mine'))
    await device.click()
    await expect.poll(() => asked.length).toBe(1)
    expect(await sheet.isVisible()).toBe(true)
    expect(await device.evaluate(isFocused)).toBe(true)
    expect((await sheet.getByRole('status').allTextContents()).join('')).toBe('')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('mine')
  },
)

test('where the device refuses, the link is copied instead, and the sheet says so', async () => {
  const page = await reader.newPage({ permissions: ['clipboard-read', 'clipboard-write'] })
  const { sheet, device } = await openSheet(page, 'NotAllowedError')
  await device.click()
  await sheet.getByText('The link is copied.').waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(reader.address + PATH)
  expect(await sheet.getByRole('link', { name: 'E-mail' }).isVisible()).toBe(true)
})

test('a device without sharing is not offered it', async () => {
  const page = await reader.newPage()
  await page.addInitScript(() => Object.defineProperty(navigator, 'share', { value: undefined }))
  await page.goto(PATH)
  await page.getByRole('button', { name: 'Share article', exact: true }).click()
  const sheet = page.getByRole('dialog', { name: 'Share this article' })
  await sheet.getByRole('button', { name: 'Copy link' }).waitFor()
  expect(await sheet.getByRole('button', { name: 'Share from this device' }).count()).toBe(0)
})
