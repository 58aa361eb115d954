import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openBuiltReader, wholeEdition } from './open-reader.ts'

const item = {
  id: '1',
  title: 'The old harbour',
  url: 'http://pictures.example/harbour',
  content_html: `<p>It was full of masts.</p>
    <figure><img src="/1912.jpg"><figcaption>The harbour in 1912</figcaption></figure><p>It is a park now.</p>`,
}
const feed = join(mkdtempSync(join(tmpdir(), 'lectern-')), 'feed.json')
writeFileSync(
  feed,
  JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Harbours', items: [item] }),
)
const reader = openBuiltReader([feed])
const SECURE = 'https://paper.example'

/** The reader at an address over https, on a web where no picture can be had. */
async function openSecurely(page: Page, path: string): Promise<string[]> {
  const asked: string[] = []
  await page.route('https://pictures.example/**', (route) => {
    asked.push(route.request().url())
    return route.abort()
  })
  await page.route(`${SECURE}/**`, async (route) => {
    const response = await route.fetch({ url: route.request().url().replace(SECURE, reader.address) })
    await route.fulfill({ response })
  })
  await page.goto(SECURE + path)
  await wholeEdition(page)
  return asked
}

test('a picture that only http gives is asked for over https, and then linked above its caption', async () => {
  const page = await reader.newPage()
  const asked = await openSecurely(page, '/article/harbour')
  const figure = page.getByRole('figure').filter({ hasText: 'The harbour in 1912' })
  const link = figure.getByRole('link', { name: 'Open the picture at pictures.example' })
  await link.waitFor()
  expect(asked).toEqual(['https://pictures.example/1912.jpg'])
  expect(await link.getAttribute('href')).toBe('http://pictures.example/1912.jpg')
  expect(await figure.getByRole('img').count()).toBe(0)
  // What a page sends for when it has time may still be on its way.
  await page.unrouteAll({ behavior: 'wait' })
})
