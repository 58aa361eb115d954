/**
 * Builds the sample edition, asks real servers for it, and opens frames of it in a browser: `npm run hosts`. Servers that this
 * machine lacks are passed over.
 */
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { headersFor } from '#press/maps/headers-for.ts'
import { startBrowser } from './browser.ts'
import { buildIfStale } from './freshness.ts'
import { frames } from './hosts/frames.ts'
import { answering, HOSTS } from './hosts/servers.ts'

const BASE = '/news/'

buildIfStale()
const work = mkdtempSync(join(tmpdir(), 'lectern-hosts-'))
// Servers read as users of their own.
chmodSync(work, 0o755)
const feeds = readdirSync('public/sample').filter((name) => name.endsWith('.json'))
const options = ['--out', join(work, 'news'), '--base', BASE, '--cards', 'none', '--precompress', '--quiet']
const paths = feeds.map((name) => join('public/sample', name))
const built = spawnSync('node', ['dist-press/lectern.js', 'build', ...paths, ...options], {
  stdio: 'inherit',
})
if (built.status !== 0) process.exit(1)

const page = readFileSync(join(work, 'news/index.html'), 'utf8')
const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? ''
const script = readdirSync(join(work, 'news/assets')).find((name) => name.endsWith('.js')) ?? ''
const slug = readdirSync(join(work, 'news/article'))[0] ?? ''
const ARTICLE = `article/${encodeURIComponent(slug)}/`

/** Path below the edition, its status and media type. */
const ASKED: readonly (readonly [path: string, status: number, type: string])[] = [
  ['', 200, 'text/html'],
  [ARTICLE, 200, 'text/html'],
  [`article/${encodeURIComponent(slug)}`, 200, 'text/html'],
  ['?section=world', 200, 'text/html'],
  ['article/missing/', 404, 'text/html'],
  ['embed/', 200, 'text/html'],
  ['embed/?article=a', 200, 'text/html'],
  [`assets/${script}`, 200, 'text/javascript'],
  ['sw.js', 200, 'text/javascript'],
  ['lectern-reader.js', 200, 'text/javascript'],
  ['feed.json', 200, 'application/json'],
  ['feed.json?v=1', 200, 'application/json'],
  ['rss.xml', 200, 'application/xml'],
  ['manifest.webmanifest', 200, 'application/manifest+json'],
  ['icon.svg', 200, 'image/svg+xml'],
  ['icons/apple-touch-icon.png', 200, 'image/png'],
  ['.htaccess', 404, 'text/html'],
  ['_headers', 404, 'text/html'],
  ['.lectern.json', 404, 'text/html'],
]

const TEXT = /html|javascript|json|xml/
/** Not worth compressing. */
const SMALL = /icon\.svg|webmanifest/

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
}

function ask(port: number, path: string): Promise<Answer> {
  const headers = { 'accept-encoding': 'gzip' }
  return new Promise((resolve, reject) => {
    const sent = request({ port, path: BASE + path, headers }, (got) => {
      got.resume()
      resolve({ status: got.statusCode ?? 0, headers: got.headers })
    })
    sent.on('error', reject).end()
  })
}

/** What did not come as every host should send it. */
function differences(
  [path, status, type]: (typeof ASKED)[number],
  { status: got, headers }: Answer,
): string[] {
  const [place = '', query] = path.split('?')
  const search = query === undefined ? '' : `?${query}`
  const wanted = status === 404 ? {} : headersFor(place, search, policy)
  const safe = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' }
  const found = Object.entries({ ...safe, ...wanted }).filter(([name, value]) => headers[name] !== value)
  const framed = status === 200 && place.startsWith('embed/') && headers['x-frame-options'] !== undefined
  return [
    ...(got === status ? [] : [`status ${got}`]),
    ...(String(headers['content-type']).startsWith(type) ? [] : [`type ${headers['content-type']}`]),
    ...(!TEXT.test(type) || headers['content-encoding'] === 'gzip' || status === 404 || SMALL.test(place)
      ? []
      : ['not compressed']),
    ...(framed ? ['may not be framed'] : []),
    ...found.map(([name, value]) => `${name}: ${headers[name]} in place of ${value}`),
  ]
}

/** What a reader of the table wants to see besides the status. */
const TOLD = [
  'content-type',
  'content-encoding',
  'cache-control',
  'x-frame-options',
  'access-control-allow-origin',
]

let failed = 0
const browser = await startBrowser()
console.log('| host | asked | came | held |\n|---|---|---|---|')
for (const { name, start } of HOSTS) {
  const port = await freePort()
  const server = start(work, work, port)
  if (server === null) {
    console.log(`| ${name} | – | not on this machine | – |`)
    continue
  }
  await answering(`http://127.0.0.1:${port}${BASE}`)
  for (const row of ASKED) {
    const answer = await ask(port, row[0])
    const wrong = differences(row, answer)
    failed += wrong.length > 0 ? 1 : 0
    const came = [answer.status, ...TOLD.map((told) => answer.headers[told])]
    console.log(
      `| ${name} | ${BASE}${row[0]} | ${came.filter(Boolean).join(' · ')} | ${wrong.length === 0 ? 'yes' : wrong.join('; ')} |`,
    )
  }
  for (const { asked, came, isHeld } of await frames(browser, `http://localhost:${port}${BASE}`, ARTICLE)) {
    failed += isHeld ? 0 : 1
    console.log(`| ${name} | ${BASE}${asked} | ${came} | ${isHeld ? 'yes' : 'no'} |`)
  }
  server.kill('SIGTERM')
}
await browser.close()
rmSync(work, { recursive: true })
process.exitCode = failed > 0 ? 1 : 0

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = Object(server.address())
      server.close(() => resolve(port))
    })
  })
}
