import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { openBuiltReader } from './open-reader.ts'

const folder = mkdtempSync(join(tmpdir(), 'lectern-formats-'))

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const rss = `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour Post</title><item>
  <title>Tide &amp;amp; time</title><description>&lt;p&gt;High water at six.&lt;/p&gt;</description>
  <pubDate>Wed, 10 May 2023 10:00:00 GMT</pubDate></item></channel></rss>`
const ninjs = {
  uri: 'urn:a:1',
  type: 'text',
  headline: 'Fog on the sound',
  body_text: 'No ferries.',
  versioncreated: '2023-05-09T10:00:00Z',
}
const feed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Weather',
  items: [{ id: '1', title: 'Ice in May', content_text: 'Thin.', date_published: '2023-05-08' }],
}

const feeds = [
  write('harbour.xml', rss),
  write('agency.json', JSON.stringify(ninjs)),
  write('weather.json.gz', gzipSync(JSON.stringify(feed))),
]

const reader = openBuiltReader(feeds)

test.each([
  ['in the worker', true],
  ['on the page where there is no worker', false],
])('RSS, an agency’s ninjs and a packed JSON Feed make one front, read %s', async (_, hasWorker) => {
  const page = await reader.newPage()
  await page.addInitScript((keep) => {
    if (!keep) Reflect.deleteProperty(globalThis, 'Worker')
  }, hasWorker)
  await page.goto('/')
  for (const headline of ['Tide & time', 'Fog on the sound', 'Ice in May']) {
    await page.getByRole('link', { name: headline }).waitFor()
  }
  await page.getByRole('link', { name: 'Harbour Post' }).waitFor()
  await page.getByRole('link', { name: 'Tide & time' }).click()
  await page.waitForURL(/\/article\//)
  await page.getByText('High water at six.').waitFor()
  expect(page.workers().length).toBe(hasWorker ? 1 : 0)
  expect(reader.complaints).toEqual([])
  await page.close()
})

test('the About page reports on each source as the command does', async () => {
  const page = await reader.newPage()
  await page.goto('/about')
  // The name is kept apart from the direction of the sentence around it.
  await page.getByText(/^What was found in \W?Harbour Post/).click()
  await page.getByText('Readers see 1 article without sections, of 2023-05-10.').waitFor()
  expect(await page.getByText('RSS', { exact: true }).count()).toBe(1)
  await page.close()
})
