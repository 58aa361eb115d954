/** The edition as one file, opened with a double click. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { headingAboveCross } from './sheet-head.ts'
import { startBrowser } from './test-browser.ts'

const folder = mkdtempSync(join(tmpdir(), 'lectern-portable-'))
const file = join(folder, 'sample.html')
let browser: Browser

function portable(...args: readonly string[]) {
  return spawnSync(process.execPath, ['dist-press/lectern.js', 'portable', ...args], { encoding: 'utf8' })
}

beforeAll(async () => {
  expect(portable('dist/edition.json', '--out', file).stdout).toMatch(/^28 articles in /)
  browser = await startBrowser()
})

afterAll(() => browser.close())

async function openFile(hash = ''): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage()
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => {
    if (!/^(?:file:\/\/\/.*sample\.html|data:)/.test(request.url())) complaints.push(`asked ${request.url()}`)
  })
  await page.goto(pathToFileURL(file).href + hash)
  return { page, complaints }
}

describe('the sample edition on a stick', () => {
  test('is filtered, searched and read, and its addresses open again', async () => {
    const { page, complaints } = await openFile()
    await page.getByText('28 articles').waitFor()
    await page.getByRole('link', { name: 'Science', exact: true }).click()
    await expect.poll(() => page.url()).toContain('#/?section=science')
    await page.getByRole('button', { name: 'Search' }).click()
    await page.getByRole('searchbox').fill('kilogram')
    await page.keyboard.press('Enter')
    await page
      .getByRole('link', { name: /Kilogram Lets Go/i })
      .first()
      .click()
    await page.getByRole('heading', { level: 1, name: /Kilogram Lets Go/i }).waitFor()
    await page.reload()
    await page.getByRole('heading', { level: 1, name: /Kilogram Lets Go/i }).waitFor()
    await page.goBack()
    await page.getByText(/^\d of 28 articles$/).waitFor()
    expect(complaints).toEqual([])
  })

  test('shows its pictures without asking anybody', async () => {
    const { page, complaints } = await openFile()
    const lead = page.locator('.story-lead img')
    await lead.waitFor()
    await expect.poll(() => lead.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
    expect(await lead.getAttribute('src')).toMatch(/^data:image\//)
    expect(complaints).toEqual([])
  })

  test('shares an address by copy, and a selection by its hash', async () => {
    const { page } = await openFile('#/?section=economy&from=2015-03')
    await page
      .getByRole('link', { name: /Rare Earth Elements/ })
      .first()
      .click()
    await page.getByRole('button', { name: 'Share article' }).click()
    await expect.poll(() => headingAboveCross(page.getByRole('dialog'))).toBe(0)
    expect(await page.getByRole('textbox', { name: 'Address' }).inputValue()).not.toBe('')
    await page.getByRole('button', { name: 'Copy link' }).waitFor()
  })
})

describe('a file that cannot be made', () => {
  test('leaves somebody else’s file alone', () => {
    const own = join(folder, 'mine.html')
    writeFileSync(own, '<p>My own page</p>')
    const run = portable('dist/edition.json', '--out', own)
    expect([run.status, readFileSync(own, 'utf8')]).toEqual([1, '<p>My own page</p>'])
    expect(run.stderr).toContain('is not of an earlier build')
  })

  test('says so where it would be larger than a phone likes', () => {
    const version = 'https://jsonfeed.org/version/1.1'
    const text = `<p>${'A sentence of the long archive. '.repeat(900_000)}</p>`
    const halves = [text.slice(0, 3_900_000), text.slice(0, 3_800_000)]
    const items = Array.from({ length: 8 }, (_, i) => ({
      id: `${i}`,
      title: `Part ${i}`,
      content_text: halves[i % 2],
    }))
    const feed = join(folder, 'large.json')
    writeFileSync(feed, JSON.stringify({ version, title: 'Large', items }))
    const out = join(folder, 'large.html')
    const run = portable(feed, '--out', out)
    expect(statSync(out).size).toBeGreaterThan(25_000_000)
    expect(run.stdout).toContain('This is more than 25 MB')
  })
})
