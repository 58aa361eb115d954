/** Frames of feeds as they are: `lectern open --live`, in the page of another site. */
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { serveBuilt } from '../../scripts/serve-built.ts'
import { headlinesIn, hostPages } from './host-page.ts'
import { ITEMS } from './made-site.ts'

const { open, edition } = hostPages({ serve: serveLive })

async function serveLive() {
  const feed = join(mkdtempSync(join(tmpdir(), 'lectern-live-')), 'desk.json')
  const head = { version: 'https://jsonfeed.org/version/1.1', title: 'Harbour Post', language: 'en' }
  // What an export of a newsroom holds beside its stories.
  writeFileSync(feed, JSON.stringify({ ...head, items: ITEMS, staff: ['ada@paper.example'] }))
  const { address, stop } = await serveBuilt([feed])
  return { address: `${address}/`, stop }
}

test('a frame without an origin shows its headlines, and they lead to the articles', async () => {
  const { page, complaints } = await open(
    (edition) =>
      `<iframe sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" src="${edition}embed/?limit=3"></iframe>`,
  )
  const headlines = page.frameLocator('iframe').getByRole('heading', { level: 2 })
  await headlines.nth(2).waitFor()
  expect(await headlines.first().textContent()).toBe('A story called 299')
  const opened = page.context().waitForEvent('page')
  await headlines.first().getByRole('link').click()
  const article = await opened
  await article.getByRole('heading', { level: 1, name: 'A story called 299' }).waitFor()
  expect(article.url()).toBe(`${edition()}article/a-story-called-299`)
  expect(complaints).toEqual([])
})

test('a frame that fits shows them, too', async () => {
  const { page, complaints } = await open(() => '<lectern-reader section="world" limit="2"></lectern-reader>')
  await headlinesIn(page).nth(1).waitFor()
  expect(complaints).toEqual([])
})

test('nobody else without an origin can read a feed, whatever it asks for', async () => {
  const { page } = await open((edition) => `<iframe sandbox="allow-scripts" src="${edition}embed/"></iframe>`)
  const [, frame] = page.frames()
  await page.frameLocator('iframe').getByRole('heading', { level: 2 }).first().waitFor()
  const asset = readdirSync('dist/assets').find((name) => name.endsWith('.js'))
  const paths = ['feeds/0/desk.json', 'edition.json', 'embed/', '', `assets/${asset}`, 'lectern-reader.js']
  // The frame knows the key, and asks without it here as any other page would.
  const read = await frame?.evaluate(
    (addresses) =>
      Promise.all(
        addresses.map((address) =>
          fetch(address).then(
            ({ ok }) => ok,
            () => false,
          ),
        ),
      ),
    paths.map((path) => edition() + path),
  )
  expect(paths.filter((_, i) => read?.[i])).toEqual([`assets/${asset}`, 'lectern-reader.js'])
})

test('a key that is none leads to no feed', async () => {
  const answer = await fetch(`${edition()}${'0'.repeat(32)}/feeds/0/desk.json`)
  expect(answer.status).toBe(404)
})
