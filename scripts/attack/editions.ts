/** Builds a hostile edition with the press's own commands, and attacks what comes of it. */
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { addressOf, serveBuilt } from '../serve-built.ts'
import { hostileFeed } from './hostile-edition.ts'
import { openEach, watchedPage } from './in-browser.ts'
import type { Row } from './table.ts'
import { attackWritten } from './written-files.ts'

export async function attackEditions(browser: Browser, payloads: readonly string[]): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-attack-'))
  try {
    const feed = join(folder, 'feed.json')
    writeFileSync(feed, hostileFeed(payloads))
    const site = join(folder, 'site')
    press('build', feed, '--out', site, '--site-url', 'https://paper.example/', '--cards', 'latest:20')
    const slugs = readdirSync(join(site, 'article'))
    return [
      ...attackWritten(site),
      await attackMade(browser, site, slugs),
      await attackLive(browser, feed, slugs),
      await attackPortable(browser, feed, join(folder, 'edition.html'), slugs),
    ]
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
    return await attackPages(browser, own, 'pages made beforehand', addressesIn(own, slugs))
  } finally {
    server.kill()
  }
}

async function attackLive(browser: Browser, feed: string, slugs: readonly string[]): Promise<Row> {
  const served = await serveBuilt([feed])
  try {
    return await attackPages(
      browser,
      served.address,
      'pages of the reader',
      addressesIn(served.address, slugs),
    )
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
  return attackPages(
    browser,
    own,
    'the portable file',
    slugs.map((slug) => `${own}#/article/${slug}`),
  )
}

const addressesIn = (own: string, slugs: readonly string[]) =>
  slugs.map((slug) => `${own}/article/${encodeURIComponent(slug)}/`)

async function attackPages(
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
