/** What the first screen downloads, printed and held to its budget. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const KB = 1000
const BUDGETS = { js: 130 * KB, css: 20 * KB } as const

const page = readFileSync('dist/index.html', 'utf8')
const scripts = [...page.matchAll(/<(?:script[^>]*\ssrc|link[^>]*modulepreload[^>]*\shref)="\/([^"]+\.js)"/g)]
const styles = [...page.matchAll(/<link[^>]*stylesheet[^>]*\shref="\/([^"]+\.css)"/g)]

const isWithin = [measure('js', scripts), measure('css', styles)].every(Boolean)
if (!isWithin) process.exitCode = 1

function measure(kind: keyof typeof BUDGETS, found: readonly RegExpExecArray[]): boolean {
  const bytes = found.reduce(
    (sum, [, path = '']) => sum + gzipSync(readFileSync(join('dist', path)), { level: 9 }).length,
    0,
  )
  const fits = found.length > 0 && bytes <= BUDGETS[kind]
  const verdict = fits ? 'within' : 'OVER'
  console.log(
    `first screen ${kind}: ${(bytes / KB).toFixed(1)} KB gz, ${verdict} its ${BUDGETS[kind] / KB} KB`,
  )
  return fits
}
