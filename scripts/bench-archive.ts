/**
 * How long the archive takes to answer, by its size, beside a plain filter, a plain scan and MiniSearch in the same
 * Chromium: `npm run bench:archive [FEED]`. Without a JSON Feed to tile it makes rows up.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import type { Measured, Row, Times } from './bench-in-page.ts'
import { startBrowser } from './browser.ts'
import { shortFeed } from './made-up-feed.ts'

const SIZES = [100, 1000, 20_000, 200_000, 1_000_000]
/** Beyond these a comparison takes minutes and says nothing new. */
const MOST_FOR_MINI = 20_000

const [feed] = process.argv.slice(2)
const rows = rowsOf(feed === undefined ? shortFeed(20_000) : readFileSync(feed, 'utf8'))
const script = await bundled()
const browser = await startBrowser()
console.log(
  `${rows.length} different rows, ${feed === undefined ? 'made up' : 'of a feed'}; milliseconds, 50th / 95th of 100`,
)
console.log(
  '| rows | take in | select + counts + timeline | × plain filter | first words | words | × plain scan | MiniSearch: build, search |',
)
console.log('|---|---|---|---|---|---|---|---|')
for (const count of SIZES) {
  const page = await browser.newPage()
  await page.addScriptTag({ content: script })
  const found = await page.evaluate(
    ([own, size, withMini]): Measured => Reflect.get(globalThis, 'bench').measure(own, size, withMini),
    [rows, count, count <= MOST_FOR_MINI] as const,
  )
  console.log(`| ${[count.toLocaleString('en'), ...cells(found)].join(' | ')} |`)
  await page.close()
}
await browser.close()

function cells({ take, select, filter, firstWords, words, scan, mini }: Measured): string[] {
  return [
    take.toFixed(0),
    pair(select),
    times(filter, select),
    firstWords.toFixed(0),
    pair(words),
    times(scan, words),
    mini ? `${mini.build.toFixed(0)}, ${pair(mini.times)}` : '–',
  ]
}

function pair({ half, most }: Times): string {
  return `${half.toFixed(1)} / ${most.toFixed(1)}`
}

/** How much faster the second is. */
function times(slow: Times, fast: Times): string {
  return `${(slow.most / Math.max(0.1, fast.most)).toFixed(1)}`
}

function rowsOf(text: string): readonly Row[] {
  const { items }: { items: readonly Record<string, unknown>[] } = JSON.parse(text)
  const words = (value: unknown) => (typeof value === 'string' ? value : '')
  return items.map((item, i) => ({
    headline: words(item.title),
    summary: (words(item.summary) || words(item.content_text) || words(item.content_html)).slice(0, 180),
    author: `Writer ${i % 300}`,
    section: Array.isArray(item.tags) ? words(item.tags[0]) || 'None' : 'None',
  }))
}

async function bundled(): Promise<string> {
  const entry = fileURLToPath(new URL('./bench-in-page.ts', import.meta.url))
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'bench' }, minify: true },
  })
  const [first] = Array.isArray(result) ? result : [result]
  const chunk = first && 'output' in first ? first.output.find((one) => one.type === 'chunk') : undefined
  // A page of its own has no module scope, so the name has to be the window's.
  return `${chunk?.type === 'chunk' ? chunk.code : ''};globalThis.bench = bench`
}
