import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'lectern-check-'))

function write(name: string, content: unknown): string {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

function lectern(...args: readonly string[]) {
  return spawnSync(process.execPath, ['dist-press/lectern.js', ...args], { encoding: 'utf8' })
}

const version = 'https://jsonfeed.org/version/1.1'
const feed = write('feed.json', {
  version,
  title: 'Harbour Post',
  next_url: 'page-2.json',
  items: [
    {
      id: '1',
      title: 'Tide tables',
      content_text: 'x',
      date_published: '2019-05-04T10:00:00Z',
      author: 'By Ada Byron and Max Born, AP',
      section: 'Harbour',
    },
    { id: '2', title: 'Fog', content_text: 'x', date_published: 'yesterday', section: 'Weather' },
  ],
})
write('page-2.json', {
  version,
  title: 'Harbour Post',
  items: [{ id: '3', title: 'Ice', content_text: 'x', date_published: '2018-01-02' }],
})
const broken = write('broken.json', '{"items": [{"title": "half')

test('a publisher learns what a feed is, what readers will see, and what to mend', () => {
  const { stdout, status } = lectern('check', feed)
  expect(status).toBe(0)
  expect(stdout).toContain('Readers see 3 articles in 2 sections, from 2018-01-02 to 2019-05-04.')
  expect(stdout).toMatch(/Format: +JSON Feed/)
  expect(stdout).toContain('“By Ada Byron and Max Born, AP” → Ada Byron | Max Born (credit: AP)')
  expect(stdout).toContain('This date cannot be read. Write it as 2024-03-01T09:30:00Z. (entry 2, “Fog”)')
})

test('one source that cannot be read is named, the others are told, and the command fails', () => {
  const { stdout, status } = lectern('check', feed, broken, join(folder, 'nowhere.json'))
  expect(status).toBe(1)
  expect(stdout).toContain('Readers see 3 articles')
  expect(stdout).toContain('broken.json stops in the middle, at line 1, column 22.')
  expect(stdout).toMatch(/There is no file at .*nowhere\.json\. Check the path\./)
})

test('a machine gets an object for each source', () => {
  const { stdout, status } = lectern('check', '--json', feed, broken)
  expect(status).toBe(1)
  const results: unknown = JSON.parse(stdout)
  expect(results).toMatchObject([
    {
      source: feed,
      ok: true,
      format: 'jsonfeed',
      articles: 3,
      sections: 2,
      from: '2018-01-02',
      to: '2019-05-04',
      warnings: [{ item: 2, code: 'date-unreadable' }],
    },
    { source: broken, ok: false, format: null, articles: 0, warnings: [] },
  ])
})

test('an edition.json stands for its sources, with the settings it gives them', () => {
  const edition = write('edition.json', {
    title: 'The Paper',
    sources: [{ url: 'list.json', fields: { headline: 'kop', body: 'tekst' } }, { url: 'feed.json' }],
  })
  write('list.json', [{ kop: 'Ijs op de haven', tekst: 'Vanochtend.' }])
  const results: unknown = JSON.parse(lectern('check', '--json', edition).stdout)
  expect(results).toMatchObject([
    { source: 'list.json', ok: true, format: 'generic', articles: 1 },
    { source: 'feed.json', ok: true, articles: 3 },
  ])
})

test('a folder stands for the files in it, as agencies deliver a file for each story', () => {
  const inside = join(folder, 'delivery')
  mkdirSync(inside)
  for (const id of ['a', 'b']) {
    const story = { uri: `urn:${id}`, type: 'text', headline: `Story ${id}`, body_text: 'x' }
    writeFileSync(join(inside, `${id}.json`), JSON.stringify(story))
  }
  writeFileSync(join(inside, 'README.txt'), 'Not for us.')
  const results: unknown = JSON.parse(lectern('check', '--json', inside).stdout)
  expect(results).toMatchObject([
    { ok: true, format: 'ninjs' },
    { ok: true, format: 'ninjs' },
  ])
  expect(lectern('build', inside, '--out', join(folder, 'site')).stdout).toMatch(/^2 articles/)
})

test('no feed and an unknown option are answered with how to use it', () => {
  expect(lectern('check').status).toBe(2)
  expect(lectern('check', '--loud', feed).stderr).toContain('Usage: lectern check')
})
