/**
 * What a large archive asks of a machine: `npm run bench:large -- FEED [COUNT]` builds an edition of a JSON Feed, tiled until there
 * are COUNT articles, once packed only and once with a page for each; seconds, and the most memory that the process ever had.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tiledFeed } from './made-up-feed.ts'

const [named, count = '200000'] = process.argv.slice(2)
if (named === undefined) throw new Error('Name a JSON Feed.')
const folder = mkdtempSync(join(tmpdir(), 'lectern-large-'))
const feed = join(folder, 'feed.json')
writeFileSync(feed, tiledFeed(readFileSync(named, 'utf8'), Number(count)))
for (const pages of ['none', 'all']) {
  const out = join(folder, pages)
  const { seconds, bytes } = await build(['--out', out, '--prerender', pages])
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
  console.log(
    `${Number(count).toLocaleString('en')} articles, pages: ${pages}: ${seconds.toFixed(0)} s, ${(bytes / 1e9).toFixed(2)} GB, ${files.length.toLocaleString('en')} files`,
  )
}
rmSync(folder, { recursive: true })

async function build(options: readonly string[]) {
  const since = performance.now()
  const command = ['dist-press/lectern.js', 'build', feed, '--site-url', 'https://example.org/', '--quiet']
  const child = spawn(process.execPath, [...command, ...options], { stdio: ['ignore', 'ignore', 'inherit'] })
  let bytes = 0
  const watch = setInterval(() => {
    bytes = Math.max(bytes, mostOf(child.pid))
  }, 100)
  const code = await new Promise((resolve) => child.on('exit', resolve))
  clearInterval(watch)
  if (code !== 0) throw new Error('It was not built.')
  return { seconds: (performance.now() - since) / 1000, bytes }
}

/** As Linux counts it, from the start on; 0 for a process that has ended. */
function mostOf(pid: number | undefined): number {
  try {
    const [, kilobytes = '0'] = /^VmHWM:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return Number(kilobytes) * 1024
  } catch {
    return 0
  }
}
