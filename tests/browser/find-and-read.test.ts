import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axeFindings, openBuiltReader, wholeEdition } from './open-reader.ts'

const reader = openBuiltReader([], { serviceWorkers: 'allow' })
const FOUND = '/?section=economy&from=2013&to=2015'

test('a section over some years is the same list after a reload, in a fresh tab and after Back', async () => {
  const page = await reader.newPage()
  await page.goto(FOUND)
  const headlines = () => page.getByRole('article').getByRole('link').allTextContents()
  await page.getByText(/^\d+ of \d+ articles$/).waitFor()
  await wholeEdition(page)
  const first = await headlines()
  expect(first.length).toBeGreaterThan(1)
  await page.reload()
  await page.getByText(/^\d+ of \d+ articles$/).waitFor()
  await wholeEdition(page)
  expect(await headlines()).toEqual(first)
  await page.getByRole('article').getByRole('link').first().click()
  // By its name: the list has a heading of its own, and who goes back too soon leaves the reader.
  await page.getByRole('heading', { level: 1, name: first[0] ?? '', exact: true }).waitFor()
  await page.goBack()
  await page.getByText(/^\d+ of \d+ articles$/).waitFor()
  await wholeEdition(page)
  expect(await headlines()).toEqual(first)
})

test('Back returns to the same place on the page and to the link that was followed', async () => {
  const page = await reader.newPage({ viewport: { width: 390, height: 700 } })
  await page.goto('/')
  await page.getByText('28 articles', { exact: true }).waitFor()
  // What is lower down is drawn after the count.
  await expect.poll(() => page.getByRole('article').count()).toBe(28)
  const link = page.getByRole('link', {
    name: 'North Korean Officially Mines Rare Earth Elements to Boost Economy',
  })
  await link.scrollIntoViewIfNeeded()
  const before = await page.evaluate(() => window.scrollY)
  expect(before).toBeGreaterThan(500)
  await link.click()
  await page.getByRole('heading', { level: 1, name: /^North Korean Officially/ }).waitFor()
  expect(await page.evaluate(() => window.scrollY)).toBe(0)
  await page.goBack()
  await link.waitFor()
  await expect.poll(() => link.evaluate((element) => element === document.activeElement)).toBe(true)
  await expect
    .poll(async () => Math.abs((await page.evaluate(() => window.scrollY)) - before))
    .toBeLessThan(100)
})

test('the story that it began with has its section, kicker, byline and date', async () => {
  const page = await reader.newPage()
  await page.goto('/?q=rare+earth')
  await page.getByRole('article').first().waitFor()
  await wholeEdition(page)
  await page.getByRole('link', { name: /^North Korean Officially/ }).click()
  const article = page.getByRole('article')
  await article.getByRole('heading', { level: 1 }).waitFor()
  const text = await article.textContent()
  for (const part of ['Economy', 'Selling Minerals', 'By matthew', '23 March 2015, 11:00']) {
    expect(text).toContain(part)
  }
})

test('previous and next walk through the selection and nothing else', async () => {
  const page = await reader.newPage()
  await page.goto(FOUND)
  const list = page.getByRole('article').getByRole('link')
  await list.first().waitFor()
  await wholeEdition(page)
  const wanted = await list.allTextContents()
  const walked: string[] = []
  await list.first().click()
  for (const headline of wanted) {
    await page.getByRole('heading', { level: 1, name: headline, exact: true }).waitFor()
    walked.push(headline)
    const older = page
      .getByRole('navigation', { name: 'More in this selection' })
      .getByRole('link', { name: /^Older/ })
    if (await older.count()) await older.click()
  }
  expect(walked).toEqual(wanted)
})

test('the keyboard alone finds an article, reads it and copies its link', async () => {
  const page = await reader.newPage({ permissions: ['clipboard-read', 'clipboard-write'] })
  await page.goto('/')
  await page.getByRole('article').first().waitFor()
  await wholeEdition(page)
  const lead = page.getByRole('article').first().getByRole('link')
  const name = (await lead.textContent()) ?? ''
  await tabTo(page, lead)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name, exact: true }).waitFor()
  const share = page.getByRole('button', { name: 'Share article' })
  await tabTo(page, share)
  await page.keyboard.press('Enter')
  const sheet = page.getByRole('dialog', { name: 'Share this article' })
  await tabTo(page, sheet.getByRole('button', { name: 'Copy link' }))
  await page.keyboard.press('Enter')
  await sheet.getByText('The link is copied.').waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('/article/')
  await page.keyboard.press('Escape')
  await sheet.waitFor({ state: 'hidden' })
  expect(await isFocused(share)).toBe(true)
})

/** By the Tab key and nothing else; a target that it never reaches fails here. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor()
  for (let presses = 0; presses < 60 && !(await isFocused(target)); presses += 1) {
    await page.keyboard.press('Tab')
  }
  expect(await isFocused(target)).toBe(true)
}

function isFocused(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement)
}

test('where copying is refused, the address stands selected', async () => {
  const page = await reader.newPage()
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
    document.execCommand = () => false
  })
  await page.goto('/?q=rare+earth')
  await page.getByRole('article').first().waitFor()
  await wholeEdition(page)
  await page.getByRole('article').getByRole('link').first().click()
  await page.getByRole('button', { name: 'Share article' }).click()
  await page.getByRole('button', { name: 'Copy link' }).click()
  await page.getByText(/does not let the page copy/).waitFor()
  const selected = await page.getByRole('textbox', { name: 'Address' }).evaluate((field) => {
    if (!(field instanceof HTMLInputElement)) return ''
    return field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)
  })
  expect(selected).toContain('/article/')
})

test('what belongs to an article is offered at its end, and to who goes on by keys alone', async () => {
  const page = await reader.newPage()
  await page.goto('/article/above-400-and-still-climbing-the-line-that-began-on-a-volcano')
  await page.getByRole('navigation', { name: 'More in this selection' }).scrollIntoViewIfNeeded()
  const related = page.getByRole('region', { name: 'Related' })
  await related.getByRole('link').first().waitFor()
  const headlines = await related.getByRole('heading', { level: 3 }).allInnerTexts()
  expect(headlines.length).toBeGreaterThan(1)
  expect(headlines).not.toContain('Above 400 and Still Climbing: The Line That Began on a Volcano')
  expect(await axeFindings(page)).toEqual([])
  await related.getByRole('link').first().focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: headlines[0] ?? '' }).waitFor()
})

test('nothing complained, broke the policy or called another host', () => {
  expect(reader.complaints).toEqual([])
})
