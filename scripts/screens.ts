/**
 * What readers see, in pictures: `npm run screens` opens the front, a section, an author and an article of three editions on
 * three widths, in light and dark, and writes one sheet for each language and light into docs/screens.
 */
import { mkdirSync, mkdtempSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { authorSlug } from '#edition/author-key.ts'
import { sectionSlug } from '#edition/section-key.ts'
import { startBrowser } from './browser.ts'
import { buildIfStale } from './freshness.ts'
import { arabicEdition } from './screens/arabic-edition.ts'
import { koreanEdition } from './screens/korean-edition.ts'
import { feedOf, type MadeUp, PICTURES, pictureAt } from './screens/made-up-edition.ts'
import { serveBuilt } from './serve-built.ts'

interface Shown {
  readonly language: string
  readonly feeds: readonly string[]
  readonly section: string
  readonly author: string
  /** Null: the first story of the front. */
  readonly article: string | null
}

const SIZES = [
  [390, 844],
  [834, 1112],
  [1440, 1000],
] as const
/** Of a pixel of the screen: small enough for a page of documentation, large enough to judge type by. */
const SCALE = 0.5
const GAP = 24
const FOLDER = 'docs/screens'

buildIfStale()
mkdirSync(FOLDER, { recursive: true })
const sample = { section: 'society', author: 'matthew', article: 'the-kilogram-lets-go-of-its-cylinder' }
const editions: readonly Shown[] = [
  { language: 'en', feeds: [], ...sample },
  madeUp(koreanEdition),
  madeUp(arabicEdition),
]
const browser = await startBrowser()
for (const edition of editions) {
  const served = await serveBuilt(edition.feeds)
  for (const light of ['light', 'dark'] as const) {
    const file = join(FOLDER, `${edition.language}-${light}.webp`)
    await sheet(await screensOf(browser, served.address, edition, light), light, file)
    console.log(`${file}: ${Math.round(statSync(file).size / 1000)} KB`)
  }
  served.stop()
}
await browser.close()

function madeUp(edition: MadeUp): Shown {
  const file = join(mkdtempSync(join(tmpdir(), 'lectern-screens-')), 'feed.json')
  writeFileSync(file, feedOf(edition))
  const section = sectionSlug(edition.stories[0]?.[0] ?? '')
  return {
    language: edition.language,
    feeds: [file],
    section,
    author: authorSlug(edition.author),
    article: null,
  }
}

/** Four rows, one for each view, of three screens each. */
async function screensOf(on: Browser, address: string, edition: Shown, light: 'light' | 'dark') {
  const rows: Buffer[][] = [[], [], [], []]
  for (const [width, height] of SIZES) {
    const page = await on.newPage({
      viewport: { width, height },
      colorScheme: light,
      locale: edition.language === 'en' ? 'en-GB' : edition.language,
      timezoneId: 'UTC',
    })
    await page.route(`${PICTURES}*`, (route) =>
      route.fulfill({ body: pictureAt(route.request().url()), contentType: 'image/svg+xml' }),
    )
    await page.goto(address)
    const first = await page.locator('main .headline a').first().getAttribute('href')
    const article = edition.article === null ? first : `/article/${edition.article}`
    const paths = ['/', `/?section=${edition.section}`, `/author/${edition.author}`, article ?? '/']
    for (const [row, path] of paths.entries()) rows[row]?.push(await shot(page, address + path))
    await page.close()
  }
  return rows
}

async function shot(page: Page, address: string): Promise<Buffer> {
  await page.goto(address, { waitUntil: 'networkidle' })
  await page.locator('main :is(h1, article)').first().waitFor({ state: 'attached' })
  await page.evaluate(() => document.fonts.ready)
  return page.screenshot()
}

async function sheet(
  rows: readonly (readonly Buffer[])[],
  light: 'light' | 'dark',
  file: string,
): Promise<void> {
  const width = SIZES.reduce((sum, [one]) => sum + Math.round(one * SCALE) + GAP, GAP)
  const rowHeight = Math.round(Math.max(...SIZES.map(([, height]) => height)) * SCALE) + GAP
  const placed = await Promise.all(
    rows.flatMap((row, y) =>
      row.map(async (picture, x) => ({
        input: await sharp(picture)
          .resize(Math.round((SIZES[x]?.[0] ?? 0) * SCALE))
          .toBuffer(),
        left: SIZES.slice(0, x).reduce((sum, [one]) => sum + Math.round(one * SCALE) + GAP, GAP),
        top: GAP + y * rowHeight,
      })),
    ),
  )
  const background = light === 'light' ? '#d9d4c9' : '#3a3733'
  const height = GAP + rows.length * rowHeight
  await sharp({ create: { width, height, channels: 3, background } })
    .composite(placed)
    .webp({ quality: 78 })
    .toFile(file)
}
