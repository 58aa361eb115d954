/**
 * What axe says of every view in every language of the interface, and of its colours in every theme. One page for each
 * language, which goes from view to view without loading anew. Themes have nothing to do with words, so here they are
 * gone through in a language that is read from the left and one from the right; `npm run axe` does all of them.
 */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axeFindings, openBuiltReader, wholeEdition } from './open-reader.ts'

const reader = openBuiltReader([], { serviceWorkers: 'allow' })
const IS_WHOLE = process.env.LECTERN_AXE === 'all'
const LANGUAGES = ['en', 'ko', 'ar', 'es', 'fr'] as const
const THEMES = ['sepia', 'dark', 'contrast'] as const
const LONG = '/article/the-kilogram-lets-go-of-its-cylinder'

interface View {
  readonly name: string
  readonly path: string
  /** What a reader does there, without a word of any language. */
  readonly act?: (page: Page) => Promise<void>
  /** Stands on the page once the view is there. */
  readonly sign: string
}

const VIEWS: readonly View[] = [
  { name: 'front', path: '/', sign: 'main article' },
  { name: 'filters', path: '/', act: (page) => page.keyboard.press('f'), sign: '#find-panel input' },
  { name: 'empty front', path: '/?section=economy&from=1900&to=1901', sign: 'main .notice h2' },
  { name: 'article with its contents', path: LONG, sign: '.contents a' },
  {
    name: 'note',
    path: LONG,
    act: (page) => page.locator('.body sup a').first().click(),
    sign: '.footnote',
  },
  {
    name: 'large picture',
    path: LONG,
    act: (page) => page.locator('.enlarge').first().click(),
    sign: 'dialog[open] img',
  },
  {
    name: 'reading aloud',
    path: LONG,
    act: (page) => page.locator('.tool.listen').first().click(),
    sign: '.player',
  },
  { name: 'share sheet', path: LONG, act: (page) => page.keyboard.press('s'), sign: 'dialog[open]' },
  {
    name: 'settings',
    path: '/about',
    act: (page) => page.keyboard.press('a'),
    sign: 'dialog.settings[open]',
  },
  { name: 'keys', path: '/about', act: (page) => page.keyboard.press('?'), sign: 'dialog.shortcuts[open]' },
  { name: 'about', path: '/about', sign: '.source-list' },
  { name: 'author', path: '/author/matthew', sign: 'main article' },
  { name: 'saved', path: '/saved', sign: '.saved-page' },
  { name: 'offline', path: '/offline', sign: '.stored h1' },
  { name: 'unknown article', path: '/article/nowhere', sign: 'main .notice h1' },
]

test.each(LANGUAGES)(
  'axe finds nothing on any view in %s',
  async (language) => {
    const page = await reader.newPage({
      locale: language,
      viewport: { width: 1280, height: 900 },
      // Colours on their way from one theme to the next are those of neither.
      reducedMotion: 'reduce',
    })
    await page.goto('/')
    await page.locator('main article').first().waitFor()
    await wholeEdition(page)
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language)
    const found: string[] = []
    for (const view of VIEWS) {
      await open(page, view)
      const told = (theme: string, findings: readonly string[]) =>
        found.push(...findings.map((one) => `${view.name}, ${theme}: ${one}`))
      told('light', await axeFindings(page))
      if (IS_WHOLE || language === 'en' || language === 'ar') {
        for (const theme of THEMES) {
          await wear(page, theme)
          told(theme, await axeFindings(page, IS_WHOLE ? undefined : ['color-contrast']))
        }
        await wear(page, 'light')
      }
      await page.keyboard.press('Escape')
    }
    expect(found).toEqual([])
  },
  240_000,
)

/** As the browser's Back goes: the page stays, and its address is another. */
async function open(page: Page, { path, act, sign }: View): Promise<void> {
  await page.evaluate((to) => {
    document.querySelector<HTMLDialogElement>('dialog[open]')?.close()
    history.pushState(null, '', to)
    dispatchEvent(new PopStateEvent('popstate', { state: null }))
  }, path)
  await page
    .locator(path === LONG ? '.enlarge' : 'main :is(h1, article)')
    .first()
    .waitFor({ state: 'attached' })
  await act?.(page)
  await page.locator(sign).first().waitFor()
}

async function wear(page: Page, theme: string): Promise<void> {
  await page.evaluate((name) => {
    document.documentElement.dataset.theme = name
  }, theme)
}
