/** Keeps src/ true to its map. The map is the architecture: change it here first. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { describe, expect, test } from 'vitest'

/** What each room may import besides itself. A room names only rooms listed after it. */
const MAP: Readonly<Record<string, readonly string[]>> = {
  press: ['app', 'ui', 'query', 'sw', 'markup', 'route', 'source', 'format', 'edition', 'lib'],
  app: ['pages', 'ui', 'query', 'device', 'route', 'edition', 'lib'],
  pages: ['ui', 'query', 'device', 'markup', 'archive', 'route', 'edition', 'lib'],
  ui: ['query', 'device', 'archive', 'route', 'edition', 'lib'],
  query: ['device', 'archive', 'source', 'format', 'edition', 'lib'],
  host: ['route', 'edition', 'lib'],
  sw: ['device', 'source', 'edition', 'lib'],
  device: ['lib'],
  markup: ['edition', 'lib'],
  archive: ['edition', 'lib'],
  route: ['edition', 'lib'],
  source: ['lib'],
  format: ['edition', 'lib'],
  edition: ['lib'],
  lib: [],
}

/** Rooms without packages, without the DOM (tsconfig.plain.json) and without Node. */
const PLAIN_ROOMS = ['archive', 'route', 'source', 'format', 'edition', 'lib']
/** The one package in a plain room, and the files that stand around it. */
const PARSERS: Readonly<Record<string, string>> = {
  'format/xml/rss.ts': 'feedsmith',
  'format/xml/atom.ts': 'feedsmith',
}
const BANNED_NAMES = ['utils', 'helpers', 'common', 'misc', 'types', 'index']

const SRC = join(import.meta.dirname, '../src')
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(tsx?|css)$/.test(path) && path.includes(sep))
  .map((path) => path.replaceAll(sep, '/'))

interface Import {
  readonly from: string
  readonly to: string
}

const imports: readonly Import[] = files
  .filter((path) => !path.endsWith('.css'))
  .flatMap((from) => {
    const text = readFileSync(join(SRC, from), 'utf8')
    const specifiers = text.matchAll(/\b(?:from\s+|import\s+|import\s*\(\s*)['"]([^'"\s]+)['"]/g)
    return [...specifiers].map(([, to = '']) => ({ from, to }))
  })

const roomOf = (path: string) => path.replace('#', '').split('/')[0] ?? ''
const pageOf = (path: string) => path.split('/')[1] ?? ''
const lines = (found: readonly Import[]) => found.map(({ from, to }) => `${from} imports ${to}`)
const crossing = imports.filter(({ from, to }) => to.startsWith('#') && roomOf(from) !== roomOf(to))

describe('architecture', () => {
  test('there is a house to check', () => {
    expect(files.length).toBeGreaterThan(40)
    expect(crossing.length).toBeGreaterThan(40)
  })

  test('the map only points down', () => {
    const rooms = Object.keys(MAP)
    expect(rooms.filter((room, i) => MAP[room]?.some((to) => rooms.indexOf(to) <= i))).toEqual([])
  })

  test('every folder is on the map', () => {
    expect(files.filter((path) => !(roomOf(path) in MAP))).toEqual([])
  })

  test('imports follow the map', () => {
    expect(lines(crossing.filter(({ from, to }) => !MAP[roomOf(from)]?.includes(roomOf(to))))).toEqual([])
  })

  test('a page never imports another page', () => {
    const between = imports.filter(({ from, to }) => roomOf(from) === 'pages' && roomOf(to) === 'pages')
    expect(lines(between.filter(({ from, to }) => pageOf(from) !== pageOf(to)))).toEqual([])
  })

  test('another room is always named with #', () => {
    expect(lines(imports.filter(({ to }) => to.startsWith('..')))).toEqual([])
  })

  test('the plain rooms import no package', () => {
    const packages = imports.filter(({ from, to }) => !/^[#.]/.test(to) && PARSERS[from] !== to)
    expect(lines(packages.filter(({ from }) => PLAIN_ROOMS.includes(roomOf(from))))).toEqual([])
  })

  test('the parser of XML is loaded only when XML arrives', () => {
    const readers = Object.keys(PARSERS).map((path) => path.split('/').at(-1))
    const importers = files
      .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
      .flatMap((from) => {
        const text = readFileSync(join(SRC, from), 'utf8')
        const found = text.matchAll(/\bfrom\s+['"][^'"\s]*\/([^'"\s/]+)['"]/g)
        return [...found].filter(([, to]) => readers.includes(to)).map(([line]) => `${from}: ${line}`)
      })
    expect(importers).toEqual([])
  })

  test('only the source room fetches, and the service worker and the press, which run elsewhere', () => {
    const fetching = files.filter((path) => /\bfetch\(/.test(readFileSync(join(SRC, path), 'utf8')))
    expect(fetching.filter((path) => !['source', 'press', 'sw'].includes(roomOf(path)))).toEqual([])
  })

  test('no format turns a foreign value into text by force: {"toString": 0} would throw', () => {
    const forcing = files.filter((path) => /(?<![\w.])String\(/.test(readFileSync(join(SRC, path), 'utf8')))
    expect(forcing.filter((path) => roomOf(path) === 'format')).toEqual(['format/fields.ts'])
  })

  test('no file has a name that says nothing', () => {
    const named = files.map((path) => ({ path, name: path.split('/').at(-1)?.split('.')[0] ?? '' }))
    expect(named.filter(({ name }) => BANNED_NAMES.includes(name)).map(({ path }) => path)).toEqual([])
  })

  test('lib stays at eight files', () => {
    expect(files.filter((path) => roomOf(path) === 'lib').length).toBeLessThanOrEqual(8)
  })
})
