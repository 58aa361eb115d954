/** Opens every article of a feed in the built reader and tells of each complaint: `npm run sweep -- FEED`. */
import { readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import type { Page } from 'playwright-core'
import type { Article } from '#edition/article.ts'
import { mergeArticles } from '#edition/edition.ts'
import { readDocument } from '#format/detect.ts'
import { articleAddress } from '#route/address.ts'
import { startBrowser } from './browser.ts'
import { buildIfStale } from './freshness.ts'
import { serveBuilt } from './serve-built.ts'

const path = resolve(process.env.INIT_CWD ?? '.', process.argv[2] ?? '')
buildIfStale()
const served = await serveBuilt([path])
const browser = await startBrowser()
const page = await browser.newPage({ timezoneId: 'UTC' })
// Pictures live on other hosts; here only our own conduct is looked at.
await page.route(
  (url) => !url.href.startsWith(served.address),
  (route) => route.fulfill({ status: 204 }),
)
const articles = await articlesOf(path)
const complaints = await openAll(page, articles)
for (const complaint of complaints.slice(0, 50)) console.log(complaint)
console.log(`${articles.length} articles opened, ${complaints.length} complaints`)
await browser.close()
served.stop()
if (complaints.length > 0) process.exitCode = 1

async function articlesOf(file: string): Promise<readonly Article[]> {
  const loadedFrom = `${served.address}/feeds/0/${encodeURIComponent(basename(file))}`
  const result = await readDocument(readFileSync(file, 'utf8'), { loadedFrom, now: Date.now() })
  if (result.kind === 'unreadable') throw new Error(result.problem.message)
  return mergeArticles(result.feed.articles, Date.now())
}

async function openAll(tab: Page, wanted: readonly Article[]): Promise<string[]> {
  const found: string[] = []
  let slug = 'front'
  tab.on('console', (message) => {
    if (message.type() === 'error') found.push(`${slug}: ${message.text()}`)
  })
  tab.on('pageerror', (error) => found.push(`${slug}: ${error.message}`))
  await tab.goto(served.address)
  await tab.getByRole('article').first().waitFor({ timeout: 60_000 })
  for (const article of wanted) {
    slug = article.slug
    const shown = await openInPlace(tab, articleAddress(slug), article.headline)
    if (!shown) found.push(`${slug}: the headline never came`)
  }
  return found
}

/** As Back and Forward do it, so that the edition is not loaded anew for each article. */
function openInPlace(tab: Page, address: string, headline: string): Promise<boolean> {
  return tab.evaluate(
    async ([to, title]) => {
      history.pushState(null, '', to)
      dispatchEvent(new PopStateEvent('popstate', { state: null }))
      for (let frame = 0; frame < 300; frame += 1) {
        const hasBody = document.querySelector('.body')?.hasChildNodes() ?? false
        if (document.querySelector('main h1')?.textContent === title && hasBody) return true
        await new Promise((next) => requestAnimationFrame(next))
      }
      return false
    },
    [address, headline] as const,
  )
}
