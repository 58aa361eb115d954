/** What somebody who looks at the page can tell of it. */
import type { Page } from 'playwright-core'

export interface PageState {
  /** Nothing is painted, or there are no words on it. */
  readonly isBlank: boolean
  /** Seconds since it was loaded, or loaded anew. */
  readonly age: number
  readonly isStyled: boolean
  /** False where it was too busy to be looked at: a machine that tries many pages at once is. */
  readonly answers: boolean
  /** What is said to be wrong or slow; empty where nothing is. */
  readonly named: string
  /** Buttons and links to go on with. */
  readonly ways: number
  /** The list, or the article, as it is on a good day. */
  readonly shows: 'front' | 'article' | 'neither'
}

const NOTHING: PageState = {
  isBlank: true,
  isStyled: false,
  answers: false,
  age: 0,
  named: '',
  ways: 0,
  shows: 'neither',
}

/** A page that does not answer shows nothing. */
export async function stateOf(page: Page): Promise<PageState> {
  const late = new Promise<PageState>((resolve) => setTimeout(() => resolve(NOTHING), 4000))
  return Promise.race([page.evaluate(look).catch(() => NOTHING), late])
}

/** Runs in the page. */
function look(): PageState {
  const seen = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().width > 1
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)].filter(seen)
  const isPainted = performance.getEntriesByName('first-contentful-paint').length > 0
  const main = document.querySelector('main')?.textContent ?? ''
  const style = getComputedStyle(document.documentElement)
  const isArticle = location.pathname.includes('/article/') && all('main article p').length > 1
  const isFront = !location.pathname.includes('/article/') && /28 articles/.test(main)
  return {
    isBlank: !isPainted || (document.body?.textContent ?? '').trim().length < 12,
    answers: true,
    age: performance.now() / 1000,
    isStyled: style.getPropertyValue('--whole') !== '',
    named: all('[role=alert], .notice, .slow, .strip p, .loading')
      .map((one) => one.textContent)
      // What came late is announced as what is new, which is no complaint.
      .filter((text) => !/new stor(?:y|ies)/.test(text))
      .join(' ')
      .trim(),
    ways: all('button, a[href]').length,
    shows: isArticle ? 'article' : isFront ? 'front' : 'neither',
  }
}
