import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import sirv from 'sirv'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startBrowser, WITHOUT_WORKER } from './test-browser.ts'

const folder = mkdtempSync(join(tmpdir(), 'lectern-build-'))
const out = join(folder, 'site')

function write(name: string, items: readonly object[], parts: object = {}): string {
  const path = join(folder, name)
  const version = 'https://jsonfeed.org/version/1.1'
  writeFileSync(path, JSON.stringify({ version, title: 'Harbour Post', language: 'en', items, ...parts }))
  return path
}

const items = Array.from({ length: 300 }, (_, i) => ({
  id: `s${i}`,
  url: `https://paper.example/a-story-called-${i}`,
  title: `A story called ${i}`,
  content_html: `<p>${`Number ${i} goes on. `.repeat(100)}</p>`,
  date_published: new Date(Date.UTC(2019, 0, 1) + i * 86_400_000).toISOString(),
  section: i % 2 === 0 ? 'World' : 'Harbour',
}))
const feed = write('feed.json', items)

function build(...args: readonly string[]) {
  return spawnSync(process.execPath, ['dist-press/lectern.js', 'build', ...args], { encoding: 'utf8' })
}

describe('an edition built into a folder', () => {
  let server: Server
  let browser: Browser
  beforeAll(async () => {
    expect(build(feed, '--out', out).stdout).toMatch(/^300 articles, \d+ files/)
    server = createServer(sirv(out, { single: true, dev: true })).listen(0)
    browser = await startBrowser()
  })
  afterAll(async () => {
    await browser.close()
    server.close()
  })

  test('is read on any static host, each text fetched when it is opened', async () => {
    const page = await browser.newPage()
    const complaints: string[] = []
    const asked: string[] = []
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    const { port } = Object(server.address())
    await page.goto(`http://localhost:${port}/?section=harbour`)
    await page.getByText('150 of 300 articles').waitFor()
    expect(asked.filter((path) => /-b\d+\.json/.test(path))).toEqual([])
    await page.getByRole('link', { name: 'A story called 299', exact: true }).click()
    await page.getByText('Number 299 goes on.').first().waitFor()
    expect(asked.filter((path) => /-b\d+\.json/.test(path))).toHaveLength(1)
    await page.getByRole('link', { name: /Older.*A story called 297/ }).click()
    await page.getByText('Number 297 goes on.').first().waitFor()
    expect(complaints).toEqual([])
    await page.close()
  })

  test('has its name in the page before any script has run', async () => {
    const titled = join(folder, 'titled')
    expect(build(feed, '--out', titled, '--title', 'Fish & "$&" Chips').status).toBe(0)
    const page = readFileSync(join(titled, 'index.html'), 'utf8')
    expect(page).toContain('<title>Fish &amp; &quot;$&amp;&quot; Chips</title>')
    expect(page).toContain('name="application-name" content="Fish &amp; &quot;$&amp;&quot; Chips"')
  })

  test('whose pack is missing says so, and can be tried again', async () => {
    const page = await browser.newPage(WITHOUT_WORKER)
    let isThere = false
    await page.route(/-b\d+\.json/, (route) => (isThere ? route.continue() : route.fulfill({ status: 404 })))
    const { port } = Object(server.address())
    await page.goto(`http://localhost:${port}/?from=2019-01-08&to=2019-01-08`)
    await page.getByRole('link', { name: 'A story called 7', exact: true }).click()
    await page.getByText('The text of this article could not be loaded.').waitFor()
    isThere = true
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByText('Number 7 goes on.').first().waitFor()
    await page.close()
  })

  test('changes no file when it is built again from the same articles', () => {
    const times = () =>
      readdirSync(out, { recursive: true, encoding: 'utf8' }).map(
        (name) => `${name} ${statSync(join(out, name)).mtimeMs}`,
      )
    const before = times()
    expect(build(feed, '--out', out).stdout).toContain('0 files changed')
    expect(times()).toEqual(before)
  })
})

describe('what must not be built leaves the edition as it was', () => {
  const pointer = () => readFileSync(join(out, 'feed.json'), 'utf8')

  test('a feed that breaks off on a later page', () => {
    const before = pointer()
    const broken = write('broken.json', items.slice(0, 3), { next_url: 'nowhere.json' })
    const run = build(broken, '--out', out)
    expect(run.status).toBe(1)
    expect(run.stderr).toMatch(/older pages could not be had.*\nNothing was built/)
    expect(pointer()).toBe(before)
    expect(build(broken, '--out', join(folder, 'partial'), '--allow-partial').status).toBe(0)
  })

  test('a folder with somebody else’s files', () => {
    const run = build(feed, '--out', folder)
    expect(run.status).toBe(1)
    expect(run.stderr).toContain('holds files that are not of an earlier build')
  })

  test.each([
    [[feed], 'Say where to build with --out DIR.'],
    [['--out', 'x'], 'Name the feeds to build from.'],
    [[feed, '--out', 'x', '--site-url', 'paper'], 'is no address such as'],
  ])('a command that is not whole: %j', (args, words) => {
    const run = build(...args)
    expect([run.status, run.stderr.includes(words)]).toEqual([2, true])
  })

  test('a place that cannot be written to', () => {
    const run = build(feed, '--out', join(feed, 'below-a-file'))
    expect(run.status).toBe(1)
    expect(run.stderr).toContain('a part of its path is a file and not a folder')
  })
})
