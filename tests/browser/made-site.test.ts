/** The edition that a publisher uploads, below a folder of its host, as readers meet it. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type MadeSite, makeSite } from './made-site.ts'
import { axeFindings } from './open-reader.ts'
import { startBrowser, WITHOUT_WORKER } from './test-browser.ts'
import { watchShifts } from './watch-shifts.ts'

let site: MadeSite
let browser: Browser

beforeAll(async () => {
  site = await makeSite('/news/')
  browser = await startBrowser()
})

afterAll(async () => {
  await browser.close()
  site.stop()
})

interface Visit {
  readonly page: Page
  /** What the console said, and requests that went elsewhere or were not answered well. */
  readonly complaints: string[]
  readonly asked: string[]
}

async function visit(path: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Visit> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const complaints: string[] = []
  const asked: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => {
    asked.push(new URL(request.url()).pathname)
    if (!request.url().startsWith(site.address)) complaints.push(`asked ${request.url()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`)
  })
  await page.goto(site.address + path)
  return { page, complaints, asked }
}

const alive = (page: Page) => page.locator('.masthead-date time').waitFor()

describe('a reader of a built edition', () => {
  test('goes from the front to a section, a month, an article, its author and back', async () => {
    const { page, complaints, asked } = await visit('')
    await alive(page)
    await page.getByText('300 articles').waitFor()
    await page.getByRole('link', { name: 'World', exact: true }).click()
    await page.getByText('100 of 300 articles').waitFor()
    expect(new URL(page.url()).search).toBe('?section=world')
    await page.getByRole('button', { name: 'Filter' }).click()
    await page.getByLabel('From', { exact: true }).fill('2019-03')
    await page.getByLabel('To', { exact: true }).fill('2019-03')
    await page.getByRole('button', { name: 'Show', exact: true }).click()
    await page.getByRole('status').getByText('10 articles').waitFor()
    await page.getByRole('link', { name: 'A story called 87', exact: true }).click()
    await page.getByText('Number 87.').first().waitFor()
    await page.getByRole('link', { name: /Older.*A story called 84/ }).click()
    await page.getByText('Number 84.').first().waitFor()
    await page.getByRole('link', { name: 'Ada Byron', exact: true }).click()
    await page.getByText('150 articles').waitFor()
    await page.goBack()
    await page.getByText('Number 84.').first().waitFor()
    expect(complaints).toEqual([])
    expect(asked.filter((path) => path.endsWith('edition.json'))).toHaveLength(1)
  })

  test('reads an article in one answer, without its pack', async () => {
    const { page, complaints, asked } = await visit('article/a-story-called-151/')
    await alive(page)
    await page.getByRole('heading', { level: 1, name: 'A story called 151' }).waitFor()
    await page.getByRole('link', { name: /Older.*A story called 150/ }).waitFor()
    expect(await page.locator('.body em').textContent()).toBe('151')
    await page.getByRole('button', { name: 'Share article' }).click()
    expect(await page.getByLabel('Address').inputValue()).toBe(`${site.address}article/a-story-called-151`)
    expect(asked.filter((path) => /-b\d+\.json/.test(path))).toEqual([])
    expect(complaints).toEqual([])
  })

  test('opens a selection by its address, though the page was made for everything', async () => {
    const { page, complaints } = await visit('?section=harbour&from=2019-10&author=max-born')
    await page.getByText('9 of 300 articles').waitFor()
    await page.getByRole('link', { name: 'Remove Max Born' }).waitFor()
    expect(complaints).toEqual([])
  })

  test('comes back to an article after reading on', async () => {
    const { page } = await visit('article/a-story-called-10/')
    await alive(page)
    await page.getByRole('link', { name: /Older.*A story called 9/ }).click()
    await page.getByText('Number 9.').first().waitFor()
    await page.goBack()
    await page.getByText('Number 10.').first().waitFor()
  })

  test('sees nothing move while the page comes to life', async () => {
    for (const path of ['', 'article/a-story-called-151/']) {
      const page = await browser.newPage({ viewport: { width: 390, height: 844 } })
      const shifted = await watchShifts(page)
      await page.goto(site.address + path)
      await alive(page)
      await page.getByRole('link', { name: 'About' }).waitFor()
      await page.waitForLoadState('networkidle')
      expect(await shifted(), path).toBeLessThan(0.02)
    }
  })

  test.each([390, 1440])(
    'sees the end of an article stay where it is at %i pixels, while its archive comes',
    async (width) => {
      const context = await browser.newContext({ ...WITHOUT_WORKER, viewport: { width, height: 800 } })
      const page = await context.newPage()
      const shifted = await watchShifts(page)
      const held: (() => void)[] = []
      let isHeld = true
      await page.route(/\/archive\/.*\.json/, async (route) => {
        if (isHeld) await new Promise<void>((release) => held.push(release))
        await route.continue()
      })
      await page.goto(`${site.address}article/a-story-called-150/`)
      await page.getByText('Number 150.').first().waitFor()
      // Not by a key, for what moves within half a second of one is not counted.
      const isAtEnd = () =>
        page.evaluate(() => {
          window.scrollTo(0, document.body.scrollHeight)
          return window.scrollY + window.innerHeight >= document.body.scrollHeight
        })
      await expect.poll(() => held.length).toBeGreaterThan(0)
      await page.locator('.page-foot').waitFor({ state: 'attached' })
      await expect.poll(isAtEnd).toBe(true)
      isHeld = false
      for (const release of held) release()
      await page.getByRole('heading', { name: 'More by Ada Byron' }).waitFor()
      expect(await shifted()).toBeLessThan(0.02)
    },
  )

  test('finds nothing in the way on any kind of page', async () => {
    for (const path of ['', 'section/world/', 'article/a-story-called-151/', 'older/', 'older/2019/']) {
      const { page } = await visit(path)
      expect([path, await axeFindings(page)]).toEqual([path, []])
    }
  })

  test('is told at an address that nothing stands at, with a 404', async () => {
    const { page, complaints } = await visit('nowhere/at/all')
    await page.getByRole('heading', { name: 'There is no page at this address' }).waitFor()
    expect(complaints.filter((line) => !/404/.test(line))).toEqual([])
  })
})

describe('a reader without scripts', () => {
  const plain = { javaScriptEnabled: false }

  test('reads the front, a section, an article and the next one', async () => {
    const { page, complaints } = await visit('', plain)
    await page.getByRole('link', { name: 'World', exact: true }).click()
    expect(page.url()).toBe(`${site.address}section/world/`)
    await page.getByRole('link', { name: 'A story called 297', exact: true }).click()
    await page.getByText('Number 297.').first().waitFor()
    await page.getByRole('link', { name: /Older.*A story called 296/ }).click()
    await page.getByText('Number 296.').first().waitFor()
    await page.getByRole('link', { name: 'Ada Byron', exact: true }).click()
    await page.getByText('150 articles').waitFor()
    expect(complaints).toEqual([])
  })

  test('reaches the oldest article by pages of headlines', async () => {
    const { page, complaints } = await visit('', plain)
    await page.getByRole('link', { name: 'Older articles' }).click()
    await page.getByRole('link', { name: '2019', exact: true }).click()
    await page.getByRole('link', { name: 'A story called 0', exact: true }).click()
    await page.getByText('Number 0.').first().waitFor()
    expect(complaints).toEqual([])
  })
})

describe('an archive of which only the newest have pages', () => {
  test('opens every other article at its address all the same', async () => {
    const latest = await makeSite('/', '--prerender', 'latest:20')
    try {
      const page = await browser.newPage()
      await page.goto(`${latest.address}article/a-story-called-3`)
      await page.getByText('Number 3.').first().waitFor()
      await page.goto(`${latest.address}article/a-story-called-290`)
      await page.getByText('Number 290.').first().waitFor()
    } finally {
      latest.stop()
    }
  })
})
