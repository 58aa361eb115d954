/**
 * Whether front and article of the sample edition, as the press makes it and `lectern serve` sends it, hold their marks on
 * Lighthouse's phone: `npm run lighthouse`. Its own settings: a phone of 412 pixels, with a slow line and processor that are
 * reckoned from an unhindered visit ("simulate"). Exit 1 below the marks.
 */
import { availableParallelism, loadavg } from 'node:os'
import { buildIfStale } from './freshness.ts'
import { CATEGORIES, type Category, type PageMarks, pageMarks } from './lighthouse/page-marks.ts'
import { serveMadeSample } from './serve-built.ts'

const PAGES = [
  ['front', '/'],
  ['article', '/article/the-kilogram-lets-go-of-its-cylinder/'],
] as const
const WANTED: Readonly<Record<Category, number>> = {
  performance: 98,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
}
const RUNS = 5

buildIfStale()
const site = await serveMadeSample()
try {
  console.log(
    '| page | performance | accessibility | best practices | SEO | LCP | TBT | CLS | points lost by |',
  )
  console.log('|---|---|---|---|---|---|---|---|---|')
  for (const [name, path] of PAGES) await tell(name, new URL(path, site.address).href)
} finally {
  site.stop()
}
const wanted = CATEGORIES.map((category) => `${category} ${WANTED[category]}`).join(', ')
console.log(
  `\nWanted: ${wanted}. Machine: ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}.`,
)

async function tell(name: string, address: string): Promise<void> {
  const runs: PageMarks[] = []
  for (let run = 0; run < RUNS; run += 1) runs.push(await pageMarks(address, CATEGORIES))
  const { scores, lost, lcp, tbt, cls } = together(runs)
  const speeds = runs.map(speedOf)
  const shown = `${scores.performance} (${Math.min(...speeds)} to ${Math.max(...speeds)})`
  const others = [scores.accessibility, scores['best-practices'], scores.seo]
  console.log(`| ${[name, shown, ...others, lcp, tbt, cls, lost.join('; ') || '–'].join(' | ')} |`)
  if (CATEGORIES.some((category) => (scores[category] ?? 0) < WANTED[category])) process.exitCode = 1
}

/** The times of the middle run. What does not depend on time has to hold in every one. */
function together(runs: readonly PageMarks[]): PageMarks {
  const middle = runs.toSorted((a, b) => speedOf(a) - speedOf(b))[runs.length >> 1]
  if (!middle) throw new Error('No run was made.')
  const isTimed = (line: string) => line.startsWith('performance:')
  const lowest = (category: Category) => Math.min(...runs.map(({ scores }) => scores[category] ?? 0))
  const rest = runs.flatMap(({ lost }) => lost.filter((line) => !isTimed(line)))
  return {
    ...middle,
    scores: {
      performance: speedOf(middle),
      accessibility: lowest('accessibility'),
      'best-practices': lowest('best-practices'),
      seo: lowest('seo'),
    },
    lost: [...new Set([...middle.lost.filter(isTimed), ...rest])],
  }
}

function speedOf({ scores }: PageMarks): number {
  return scores.performance ?? 0
}
