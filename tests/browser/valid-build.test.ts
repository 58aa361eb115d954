/** What a whole build writes for machines, held against its definitions: of the sample edition, and of hostile articles. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import { expect, test } from 'vitest'
import { hostileFeed } from '../../scripts/attack/hostile-edition.ts'
import { vectors } from '../markup/vectors.ts'
import { mistakesIn, schemaFor } from '../press/schemas/mistakes-in.ts'

const folder = mkdtempSync(join(tmpdir(), 'lectern-valid-'))
const hostile = join(folder, 'hostile.json')
writeFileSync(hostile, hostileFeed(vectors))

test.each([
  [
    'the sample edition',
    ['public/sample/world.json', 'public/sample/economy.json', 'public/sample/culture.json'],
  ],
  ['hostile articles', [hostile]],
])('feeds and maps of %s follow their schemas', async (name, feeds) => {
  const out = join(folder, name.replaceAll(' ', '-'))
  const command = ['dist-press/lectern.js', 'build', ...feeds, '--out', out, '--cards', 'none']
  const run = spawnSync(process.execPath, [...command, '--site-url', 'https://paper.example/news/'], {
    encoding: 'utf8',
  })
  expect(run.stderr).toBe('')
  const paths = readdirSync(out, { recursive: true, encoding: 'utf8' }).map((path) =>
    path.split(sep).join('/'),
  )
  for (const schema of ['rss', 'atom'] as const) {
    const found = paths.filter((path) => schemaFor(path) === schema)
    expect(found.length).toBeGreaterThan(1)
    const files = new Map(found.map((path) => [path, readFileSync(join(out, path), 'utf8')]))
    expect(await mistakesIn(schema, files)).toEqual([])
  }
})
