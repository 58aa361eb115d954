/** What Lighthouse says of a page on its phone, opened by a browser that has never seen it. */
import { launch } from 'chrome-launcher'
import lighthouse, { type Result } from 'lighthouse'
import { FLAGS } from '../browser.ts'
import { findHeadless } from '../find-chromium.ts'

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const

export type Category = (typeof CATEGORIES)[number]

export interface PageMarks {
  /** Of a hundred; of what was asked for. */
  readonly scores: Readonly<Partial<Record<Category, number>>>
  /** Every audit that cost points or could not be made, as a line. */
  readonly lost: readonly string[]
  /** As Lighthouse writes them; empty where performance was not asked for. */
  readonly lcp: string
  readonly tbt: string
  readonly cls: string
}

/** The browser finds this machine alone: neither it nor what is measured can ask anybody else. */
const ALONE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'

export async function pageMarks(address: string, categories: readonly Category[]): Promise<PageMarks> {
  // By Lighthouse's own launcher: with our flags alone, other work on the machine takes many more points.
  const browser = await launch({ chromePath: findHeadless(), chromeFlags: [...FLAGS, ALONE] })
  try {
    const ran = await lighthouse(address, {
      port: browser.port,
      logLevel: 'error',
      onlyCategories: [...categories],
      disableFullPageScreenshot: true,
    })
    if (!ran) throw new Error(`Lighthouse said nothing of ${address}.`)
    if (ran.lhr.runtimeError) throw new Error(`Lighthouse, of ${address}: ${ran.lhr.runtimeError.message}`)
    return marksOf(ran.lhr)
  } finally {
    browser.kill()
  }
}

function marksOf({ categories, audits }: Result): PageMarks {
  const shown = (id: string) => audits[id]?.displayValue ?? ''
  return {
    scores: Object.fromEntries(
      Object.values(categories).map(({ id, score }) => [id, Math.round((score ?? 0) * 100)]),
    ),
    lost: Object.values(categories).flatMap(({ id, auditRefs }) =>
      auditRefs.filter(({ weight }) => weight > 0).flatMap((ref) => lossOf(id, audits[ref.id])),
    ),
    lcp: shown('largest-contentful-paint'),
    tbt: shown('total-blocking-time'),
    cls: shown('cumulative-layout-shift'),
  }
}

function lossOf(category: string, audit: Result['audits'][string] | undefined): string[] {
  if (!audit) return []
  const { id, title, score, scoreDisplayMode, errorMessage, displayValue } = audit
  if (scoreDisplayMode === 'error') return [`${category}: ${id} could not be made (${errorMessage})`]
  if (score === null || score >= 1) return []
  return [`${category}: ${id}, ${Math.round(score * 100)} (${displayValue || title})`]
}
