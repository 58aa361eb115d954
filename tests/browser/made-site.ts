/** A built edition on a local server, for tests that read it as its readers will. */
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addressOf } from '../../scripts/serve-built.ts'

export interface MadeSite {
  /** With a slash at its end. */
  readonly address: string
  readonly folder: string
  readonly stop: () => void
}

const LONG = 'It goes on for a while, as such stories do. '.repeat(20)

/** Three hundred stories, one a day from the first of 2019, the odd ones with markup. */
export const ITEMS = Array.from({ length: 300 }, (_, i) => ({
  id: `s${i}`,
  url: `https://paper.example/a-story-called-${i}`,
  title: `A story called ${i}`,
  summary: `What story ${i} is about`,
  authors: [{ name: i % 2 === 0 ? 'Ada Byron' : 'Max Born' }],
  date_published: new Date(Date.UTC(2019, 0, 1, 10) + i * 86_400_000).toISOString(),
  section: i % 3 === 0 ? 'World' : 'Harbour',
  content_html:
    i % 2 === 0 ? `<p>Number ${i}. ${LONG}</p>` : `<h2>Part <em>${i}</em></h2><p>Number ${i}. ${LONG}</p>`,
}))

export async function makeSite(base: string, ...options: readonly string[]): Promise<MadeSite> {
  return siteOf(ITEMS, base, ...options)
}

/** The same of any articles. */
export async function siteOf(
  items: readonly object[],
  base: string,
  ...options: readonly string[]
): Promise<MadeSite> {
  return siteIn('en', items, base, ...options)
}

/** The same in a language. */
export async function siteIn(
  language: string,
  items: readonly object[],
  base: string,
  ...options: readonly string[]
): Promise<MadeSite> {
  const parent = mkdtempSync(join(tmpdir(), 'lectern-made-'))
  const feed = join(parent, 'feed.json')
  const head = { version: 'https://jsonfeed.org/version/1.1', title: 'Harbour Post', language }
  writeFileSync(feed, JSON.stringify({ ...head, items }))
  const folder = join(parent, 'site')
  const run = spawnSync(
    process.execPath,
    ['dist-press/lectern.js', 'build', feed, '--out', folder, '--base', base, ...options],
    { encoding: 'utf8' },
  )
  if (run.status !== 0) throw new Error(run.stderr)
  const server = spawn(process.execPath, ['dist-press/lectern.js', 'serve', folder, '--base', base], {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const address = await addressOf(server)
  return { address: address.endsWith('/') ? address : `${address}/`, folder, stop: () => server.kill() }
}
