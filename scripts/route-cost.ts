/** What a route loads beyond the first screen: its parts, and what they import. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const ASSETS = 'dist/assets'

export interface RouteCost {
  readonly js: number
  readonly css: number
}

/** `parts` are the names of files without their hash; `first` is what is here already. */
export function routeCost(parts: readonly string[], first: ReadonlySet<string>): RouteCost {
  const names = readdirSync(ASSETS)
  const found = new Set<string>()
  for (const part of parts) {
    const entries = names.filter((name) => isOf(part, name))
    if (entries.length === 0) throw new Error(`The build has changed its shape: there is no ${part}.`)
    for (const name of entries) found.add(name)
  }
  for (const name of found) {
    if (!name.endsWith('.js')) continue
    for (const imported of importsOf(name)) if (!first.has(imported)) found.add(imported)
    // A part and its styles have one name.
    const own = name.replace(/-[\w-]{8}\.js$/, '')
    for (const style of names)
      if (style.endsWith('.css') && isOf(own, style) && !first.has(style)) found.add(style)
  }
  const sizeOf = (kind: string) =>
    [...found].filter((name) => name.endsWith(kind)).reduce((sum, name) => sum + packed(name), 0)
  return { js: sizeOf('.js'), css: sizeOf('.css') }
}

function isOf(part: string, name: string): boolean {
  return name.startsWith(`${part}-`) && /^-[\w-]{8}\.(?:js|css)$/.test(name.slice(part.length))
}

/** Only what stands at its head: what it imports later is another part. */
function importsOf(name: string): string[] {
  const code = readFileSync(join(ASSETS, name), 'utf8')
  return [...code.matchAll(/(?:\bfrom|\bimport)\s*"\.\/([\w.-]+\.js)"/g)].map(([, path = '']) => path)
}

function packed(name: string): number {
  return gzipSync(readFileSync(join(ASSETS, name)), { level: 9 }).length
}
