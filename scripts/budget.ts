/** What the first screen downloads, and what reading each format costs, printed and held to a budget. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { formatCost } from './format-cost.ts'
import { routeCost } from './route-cost.ts'

const KB = 1000

/** What each route may load beyond the first screen, script and style, in KB gz. An article counts with all that surrounds it. */
const ROUTES: Readonly<Record<string, readonly [parts: readonly string[], js: number, css: number]>> = {
  article: [['inner-pages', 'passages', 'around-text', 'article-marks'], 74, 6],
  author: [['inner-pages'], 35, 1],
  filters: [['finding'], 17, 4],
  kiosk: [['kiosk-side'], 50, 7],
  about: [['about-page'], 18, 2],
  'offline reading': [['stored-page'], 18, 2],
  saved: [['saved-page'], 21, 2],
  'share sheet': [['share-sheet'], 24, 3],
  'what no page waits for': [['on-the-side'], 23, 2],
}
const page = readFileSync('dist/index.html', 'utf8')
const scripts = page.matchAll(/<(?:script[^>]*\ssrc|link[^>]*modulepreload[^>]*\shref)="\/([^"]+\.js)"/g)
const styles = page.matchAll(/<link[^>]*stylesheet[^>]*\shref="\/([^"]+\.css)"/g)
const pathsIn = (found: Iterable<RegExpExecArray>) => [...found].map(([, path = '']) => path)

const workers = readdirSync('dist/assets').filter((name) => /^worker-.*\.js$/.test(name))
const formats = await formatCost()
const pageBytes = sizeOf(pathsIn(scripts))
// The first screen has stories on it, so what reads them counts.
const readerBytes = sizeOf(workers.map((name) => `assets/${name}`)) + (formats.parts.get('json-feed') ?? 0)
console.log(
  `first screen: the page ${kb(pageBytes)} KB gz, the worker with JSON Feed ${kb(readerBytes)} KB gz`,
)
const isWithin = [
  hold('first screen js', pageBytes + readerBytes, 130),
  hold('first screen css', sizeOf(pathsIn(styles)), 20),
  hold('formats, before any is met', formats.base, 15),
]
const embedded = pathsIn(
  readFileSync('dist/embed/index.html', 'utf8').matchAll(/(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/g),
)
// A section's list looks through the archive, which the front's does not; of the other languages the longest.
const beside = [
  largest('assets/embed', /^(?:ko|ar|es|fr)-/),
  largest('assets', /^deep-desk-/),
  largest('assets', /^archive-file-/),
]
const frameBytes = readerBytes + sizeOf(['embed/index.html', ...embedded, ...beside])
isWithin.push(
  hold('headlines in a frame, all that loads', frameBytes, 60),
  hold('the script for other sites', sizeOf(['lectern-reader.js']), 3),
)
const first = new Set([...page.matchAll(/assets\/([\w.-]+\.(?:js|css))/g)].map(([, name = '']) => name))
for (const [route, [names, js, css]] of Object.entries(ROUTES)) {
  const cost = routeCost(names, first)
  isWithin.push(hold(`${route} js`, cost.js, js), hold(`${route} css`, cost.css, css))
}
const parts = [...formats.parts].sort(([, a], [, b]) => b - a)
console.log(`each when it is met: ${parts.map(([name, bytes]) => `${name} ${kb(bytes)}`).join(', ')}`)
if (!isWithin.every(Boolean)) process.exitCode = 1

function sizeOf(paths: readonly string[]): number {
  if (paths.length === 0) throw new Error('The build has changed its shape: nothing to measure.')
  return paths.reduce((sum, path) => sum + gzipSync(readFileSync(join('dist', path)), { level: 9 }).length, 0)
}

/** The worker has its own copy of what the page has, too, with other names for its parts. */
function largest(folder: string, name: RegExp): string {
  const paths = readdirSync(join('dist', folder))
    .filter((file) => name.test(file) && file.endsWith('.js'))
    .map((file) => `${folder}/${file}`)
  return paths.toSorted((a, b) => sizeOf([b]) - sizeOf([a]))[0] ?? ''
}

function hold(what: string, bytes: number, budget: number): boolean {
  const fits = bytes <= budget * KB
  console.log(`${what}: ${kb(bytes)} KB gz, ${fits ? 'within' : 'OVER'} its ${budget} KB`)
  return fits
}

function kb(bytes: number): string {
  return (bytes / KB).toFixed(1)
}
