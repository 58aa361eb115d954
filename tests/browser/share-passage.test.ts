/** A passage of a text, handed on by link and as a picture, and found again by whoever follows the link. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { axeFindings, openBuiltReader, wholeEdition } from './open-reader.ts'

const feed = join(mkdtempSync(join(tmpdir(), 'lectern-')), 'feed.json')
const FILLER = '<p>It goes on for a while, as such stories do, and nothing much happens in it.</p>'.repeat(30)
const PASSAGE = 'prices had fallen, and the only road to the mine was gone'

function write(text: string): void {
  const content_html = `${FILLER}<p>In 2002 <em>${text}</em> for good.</p>${FILLER}`
  const items = [{ id: '1', title: 'The mine', authors: [{ name: 'Ada Byron' }], content_html }]
  writeFileSync(feed, JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Mines', items }))
}

write(PASSAGE)
const reader = openBuiltReader([feed])

async function openStory(page: Page, address = '/article/the-mine'): Promise<void> {
  await page.goto(address)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await wholeEdition(page)
  await page.locator('.body em').waitFor()
}

async function select(page: Page): Promise<void> {
  await page.locator('.body em').evaluate((words) => {
    words.scrollIntoView({ block: 'center' })
    document.getSelection()?.selectAllChildren(words)
  })
}

async function linkToPassage(page: Page): Promise<string> {
  await openStory(page)
  await select(page)
  await page.getByRole('toolbar').getByRole('button', { name: 'Share this passage' }).click()
  const sheet = page.getByRole('dialog', { name: 'Share this passage' })
  return sheet.getByRole('textbox', { name: 'Address' }).inputValue()
}

/** What is marked, and whether it is on the screen. */
const marked = (page: Page) =>
  page.evaluate(() => {
    const [range] = [...(CSS.highlights.get('passage') ?? [])]
    if (!(range instanceof Range)) return null
    const { top, bottom } = range.getBoundingClientRect()
    return { text: range.toString(), isInView: top >= 0 && bottom <= window.innerHeight }
  })

test('selected words can be shared, and their link leads another reader to them', async () => {
  const page = await reader.newPage()
  const address = await linkToPassage(page)
  expect(address).toContain('/article/the-mine#quote=')
  expect(address).toContain(':~:text=')
  const other = await reader.newPage()
  await openStory(other, address)
  await expect.poll(() => marked(other)).toEqual({ text: PASSAGE, isInView: true })
  await other.getByText('The quoted passage is marked in the text.').waitFor({ state: 'attached' })
})

test('the words are found though the text has changed a little, and missed when they are gone', async () => {
  const address = await linkToPassage(await reader.newPage())
  write('prices had fallen sharply, and the one road to the mine was gone')
  const changed = await reader.newPage()
  await openStory(changed, address)
  await expect.poll(async () => (await marked(changed))?.isInView).toBe(true)
  expect((await marked(changed))?.text).toContain('prices had fallen sharply')
  write('nobody came any more')
  const gone = await reader.newPage()
  await openStory(gone, address)
  await gone.getByText('The quoted passage is no longer in this text.').waitFor()
  write(PASSAGE)
})

test('a browser without highlights gets a mark around the words', async () => {
  const address = await linkToPassage(await reader.newPage())
  const page = await reader.newPage()
  await page.addInitScript(() => Reflect.deleteProperty(window, 'Highlight'))
  await openStory(page, address)
  await page.locator('mark.passage').waitFor()
  expect(await page.locator('mark.passage').textContent()).toBe(PASSAGE)
})

test('the key S opens the sheet for the words, and Escape gives them back', async () => {
  const page = await reader.newPage()
  await openStory(page)
  await page.getByRole('button', { name: 'Reading settings' }).waitFor()
  await select(page)
  const button = page.getByRole('toolbar').getByRole('button', { name: 'Share this passage' })
  await button.waitFor()
  const sheet = page.getByRole('dialog', { name: 'Share this passage' })
  await expect
    .poll(async () => {
      if (!(await sheet.isVisible())) await page.keyboard.press('s')
      return sheet.isVisible()
    })
    .toBe(true)
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.press('Escape')
  await sheet.waitFor({ state: 'hidden' })
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true)
  expect(await page.evaluate(() => `${document.getSelection()}`)).toBe(PASSAGE)
})

test('the picture of the words is a picture, and can be downloaded and shared', async () => {
  const page = await reader.newPage()
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'canShare', { value: () => true })
    Object.defineProperty(navigator, 'share', {
      value: async ({ files = [] }: ShareData) => Reflect.set(window, 'given', files[0]?.name),
    })
  })
  await linkToPassage(page)
  const sheet = page.getByRole('dialog')
  await sheet.getByText('Picture of the quote').click()
  await sheet.getByRole('img', { name: `The words “${PASSAGE}”, from The mine` }).waitFor()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    sheet.getByRole('button', { name: 'Download the picture' }).click(),
  ])
  const { width, height } = await sharp(await download.path()).metadata()
  expect([download.suggestedFilename(), width, height]).toEqual(['quote-the-mine.png', 1080, 1080])
  // Paper alone would be one colour.
  const { channels } = await sharp(await download.path()).stats()
  expect(channels[0]?.stdev).toBeGreaterThan(5)
  await sheet.getByRole('button', { name: 'Share the picture' }).click()
  expect(await page.evaluate(() => Reflect.get(window, 'given'))).toBe('quote-the-mine.png')
  expect(reader.complaints).toEqual([])
})
