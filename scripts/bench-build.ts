/** How fast an edition is built and how large it is, for 1,000 and 20,000 short articles, every page made: `npm run bench`. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { shortFeed } from './made-up-feed.ts'

const folder = mkdtempSync(join(tmpdir(), 'lectern-bench-'))
let sites = 0
for (const count of [1000, 20_000]) {
  const feed = join(folder, `${count}.json`)
  writeFileSync(feed, shortFeed(count))
  // The first of several is slower: nothing is in memory yet.
  const runs = [1, 2, 3].map(() => build(feed, []))
  const best = Math.min(...runs)
  const out = siteAt(sites)
  const again = build(feed, [], false)
  console.log(`${count} articles, everything made, newest 100 with a card: ${runs.map(seconds).join(', ')}`)
  console.log(
    `  ${Math.round(count / best)} articles a second; again with nothing changed: ${seconds(again)}`,
  )
  console.log(`  ${sizes(out)}`)
  const plain = build(feed, ['--prerender', 'none'])
  console.log(`  packed only: ${seconds(plain)}`)
}
const cards = build(join(folder, '1000.json'), ['--cards', 'all'])
console.log(`1000 articles with a card each: ${seconds(cards)}`)
rmSync(folder, { recursive: true })

function siteAt(number: number): string {
  return join(folder, `site-${number}`)
}

/**
 * Seconds. Each in a folder of its own, and none is removed before the end: where many files were just deleted, ext4 took half as long
 * again for new ones.
 */
function build(feed: string, options: readonly string[], isFresh = true): number {
  if (isFresh) sites += 1
  const out = siteAt(sites)
  const since = performance.now()
  const command = [
    'dist-press/lectern.js',
    'build',
    feed,
    '--out',
    out,
    '--site-url',
    'https://example.org/',
    ...options,
  ]
  const run = spawnSync(process.execPath, command, { encoding: 'utf8' })
  if (run.status !== 0) throw new Error(run.stderr)
  return (performance.now() - since) / 1000
}

function seconds(time: number): string {
  return `${time.toFixed(1)} s`
}

function sizes(out: string): string {
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).map((name) => join(out, name))
  const found = files.map((path) => statSync(path)).filter((one) => one.isFile())
  const bytes = found.reduce((sum, { size }) => sum + size, 0)
  const gz = (path: string) => `${(gzipSync(readFileSync(join(out, path))).length / 1000).toFixed(1)} KB gz`
  return `${found.length} files, ${Math.round(bytes / 1_000_000)} MB; front ${gz('index.html')}, feed.json ${gz('feed.json')}, index ${gz('archive/index.json')}`
}
