/** The table of docs/formats.md, over a folder of files: `npm run formats -- FOLDER`. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { readDocument } from '#format/detect.ts'
import { textOf } from '#source/read-text.ts'

interface Row {
  tried: number
  read: number
  articles: number
  readonly formats: Map<string, number>
  readonly refused: Map<string, number>
}

const root = resolve(process.env.INIT_CWD ?? '.', process.argv[2] ?? '')
const rows = new Map<string, Row>()
for (const path of readdirSync(root, { recursive: true, encoding: 'utf8' }).sort()) {
  if (/\.(?:json|xml|rss|atom|rdf|jsonl|ndjson|html)$/i.test(path)) await look(path)
}
console.log('| folder | tried | read | articles | as | refused |')
console.log('|---|---|---|---|---|---|')
for (const [folder, { tried, read, articles, formats, refused }] of rows) {
  console.log(
    `| ${folder} | ${tried} | ${read} | ${articles} | ${counts(formats)} | ${counts(refused) || '–'} |`,
  )
}

async function look(path: string): Promise<void> {
  const folder = relative('.', path).split(/[\\/]/).slice(0, -1).join('/') || '.'
  const row = rows.get(folder) ?? { tried: 0, read: 0, articles: 0, formats: new Map(), refused: new Map() }
  rows.set(folder, row)
  row.tried += 1
  const address = `https://example.org/${path}`
  const text = await textOf(new Uint8Array(readFileSync(join(root, path))), address)
  const result =
    text.kind === 'text' ? await readDocument(text.text, { loadedFrom: address, now: Date.now() }) : null
  if (result?.kind === 'feed') {
    row.read += 1
    row.articles += result.feed.articles.length
    add(row.formats, result.feed.format)
    if (process.argv.includes('--each'))
      console.log(
        `${path}: ${result.feed.format}, ${result.feed.articles.length}, skipped ${result.feed.skipped}`,
      )
  } else {
    add(row.refused, result?.problem.code ?? 'not-text')
    console.error(`${path}: ${result?.problem.message ?? 'is not text'}`)
  }
}

function add(counted: Map<string, number>, key: string): void {
  counted.set(key, (counted.get(key) ?? 0) + 1)
}

function counts(counted: ReadonlyMap<string, number>): string {
  return [...counted].map(([key, count]) => `${key} ${count}`).join(', ')
}
