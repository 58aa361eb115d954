/** Builds a hostile edition with the press's own commands, and attacks what comes of it. */
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { readDocument } from '#format/detect.ts'
import { addressOf, serveBuilt } from '../serve-built.ts'
import { hostileFeed } from './hostile-edition.ts'
import { openEach, watchedPage } from './in-browser.ts'
import { attackArticleSheets, attackSelectionSheets } from './sheets.ts'
import type { Row } from './table.ts'
import { attackWritten } from './written-files.ts'

/** What the press writes, and what shows it: pages made beforehand, the reader itself, the portable file. */
export function attackPages(browser: Browser, payloads: readonly string[]): Promise<Row[]> {
  return withFeed(payloads, async (folder, feed) => {
    const site = join(folder, 'site')
    press('build', feed, '--out', site, '--site-url', 'https://paper.example/', '--cards', 'all')
    const slugs = readdirSync(join(site, 'article'))
    return [
      ...attackWritten(site),
      await attackMade(browser, site, slugs),
      await attackLive(browser, feed, slugs),
      await attackPortable(browser, feed, join(folder, 'edition.html'), slugs),
    ]
  })
}

/** What readers hand on, from the built reader on the feed as it is. */
export function attackSheets(browser: Browser, payloads: readonly string[]): Promise<Row[]> {
  return withFeed(payloads, async (_, feed) => {
    const slugs = await slugsIn(feed)
    const served = await serveBuilt([feed])
    try {
      return [
        await attackArticleSheets(browser, served.address, slugs),
        await attackSelectionSheets(browser, served.address, payloads),
      ]
    } finally {
      served.stop()
    }
  })
}

async function slugsIn(feed: string): Promise<string[]> {
  const result = await readDocument(readFileSync(feed, 'utf8'), {
    loadedFrom: 'https://paper.example/feed.json',
    now: Date.UTC(2024, 0, 1),
  })
  return result.kind === 'feed' ? result.feed.articles.map(({ slug }) => slug) : []
}

async function withFeed(
  payloads: readonly string[],
  attack: (folder: string, feed: string) => Promise<Row[]>,
): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-attack-'))
  try {
    const feed = join(folder, 'feed.json')
    writeFileSync(feed, hostileFeed(payloads))
    return await attack(folder, feed)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function press(...args: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, ['dist-press/lectern.js', ...args], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
}

async function attackMade(browser: Browser, site: string, slugs: readonly string[]): Promise<Row> {
  const server = spawn(process.execPath, ['dist-press/lectern.js', 'serve', site], {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    const own = (await addressOf(server)).replace(/\/$/, '')
    return await openAll(browser, own, 'pages made beforehand', addressesIn(own, slugs))
  } finally {
    server.kill()
  }
}

async function attackLive(browser: Browser, feed: string, slugs: readonly string[]): Promise<Row> {
  const served = await serveBuilt([feed])
  const own = served.address
  try {
    return await openAll(browser, own, 'pages of the reader', addressesIn(own, slugs))
  } finally {
    served.stop()
  }
}

async function attackPortable(
  browser: Browser,
  feed: string,
  file: string,
  slugs: readonly string[],
): Promise<Row> {
  press('portable', feed, '--out', file)
  const own = pathToFileURL(file).href
  return openAll(
    browser,
    own,
    'the portable file',
    slugs.map((slug) => `${own}#/article/${slug}`),
  )
}

const addressesIn = (own: string, slugs: readonly string[]) =>
  slugs.map((slug) => `${own}/article/${encodeURIComponent(slug)}/`)

async function openAll(
  browser: Browser,
  own: string,
  what: string,
  addresses: readonly string[],
): Promise<Row> {
  const watch = await watchedPage(browser, own)
  try {
    return await openEach(watch, what, addresses)
  } finally {
    await watch.page.context().close()
  }
}
