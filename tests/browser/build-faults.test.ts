/** What can go wrong while an edition is written, and what is left then. */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'lectern-faults-'))

function feedOf(name: string, items: readonly object[]): string {
  const path = join(folder, name)
  const head = { version: 'https://jsonfeed.org/version/1.1', title: 'Harbour Post', language: 'en' }
  writeFileSync(path, JSON.stringify({ ...head, items }))
  return path
}

const small = feedOf('small.json', [{ id: '1', title: 'One', content_text: 'The first of all.' }])
const large = feedOf(
  'large.json',
  Array.from({ length: 4000 }, (_, i) => ({
    id: `${i}`,
    title: `Story ${i}`,
    content_html: `<p>Story ${i} <em>goes on</em> for a while.</p>`,
    date_published: new Date(Date.UTC(2019, 0, 1) + i * 3_600_000).toISOString(),
  })),
)

function build(...args: readonly string[]) {
  return spawnSync(process.execPath, ['dist-press/lectern.js', 'build', ...args], { encoding: 'utf8' })
}

const everything = (out: string) =>
  readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.\w+$/.test(path))
    .sort()
    .map((path) => [path, readFileSync(join(out, path), 'utf8').length])

describe('an edition that stands already', () => {
  test('is as it was when the next build is stopped half way', async () => {
    const out = join(folder, 'stopped')
    expect(build(small, '--out', out).status).toBe(0)
    const before = everything(out)
    const running = spawn(process.execPath, ['dist-press/lectern.js', 'build', large, '--out', out], {
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let said = ''
    running.stderr.on('data', (text) => {
      said += text
    })
    const code = new Promise<number | null>((resolve) => running.once('exit', resolve))
    await expect.poll(() => existsSync(join(out, '.lectern-new/article')), { timeout: 30_000 }).toBe(true)
    running.kill('SIGINT')
    expect(await code).toBe(130)
    expect(said).toContain(`Stopped. ${out} is as it was.`)
    expect(everything(out)).toEqual(before)
  })

  test('is as it was where a file cannot be put into its place on the stage', () => {
    const out = join(folder, 'blocked')
    expect(build(small, '--out', out).status).toBe(0)
    const before = everything(out)
    // A file where the stage should be: what stands in the way is told, and nothing is touched.
    const blocked = join(folder, 'no-folder')
    writeFileSync(blocked, '')
    const run = build(large, '--out', join(blocked, 'site'))
    expect([run.status, run.stderr]).toEqual([1, expect.stringContaining('a file and not a folder')])
    expect(everything(out)).toEqual(before)
  })
})

describe('articles with hostile names', () => {
  test('stay inside the folder, each under an address of its own', () => {
    const names = [
      '../../outside',
      '..',
      '/etc/passwd',
      'con',
      'a\u0000b',
      'x'.repeat(10_000),
      '%2e%2e%2fup',
      '.lectern.json',
    ]
    const feed = feedOf(
      'hostile.json',
      names.flatMap((name, i) => [
        { id: `s${i}`, title: `Story ${i}`, content_text: 'Text.', _lectern: { slug: name } },
        { id: `t${i}`, title: name, content_text: 'Text.', tags: [name], author: { name } },
      ]),
    )
    const parent = join(folder, 'inside')
    mkdirSync(parent)
    const out = join(parent, 'site')
    const run = build(feed, '--out', out)
    expect(run.stderr).toBe('')
    expect(run.status).toBe(0)
    expect(readdirSync(parent)).toEqual(['site'])
    expect(readdirSync(join(out, 'article')).length).toBe(names.length * 2)
    const long = readdirSync(out, { recursive: true, encoding: 'utf8' }).map(
      (path) => path.split('/').at(-1) ?? '',
    )
    expect(Math.max(...long.map((name) => Buffer.byteLength(name)))).toBeLessThanOrEqual(255)
  })

  test('and clashing ones each have their page', () => {
    const feed = feedOf(
      'clash.json',
      Array.from({ length: 5 }, (_, i) => ({ id: `c${i}`, title: 'The same', content_text: `Text ${i}.` })),
    )
    const out = join(folder, 'clash')
    expect(build(feed, '--out', out).status).toBe(0)
    const pages = readdirSync(join(out, 'article'))
    expect(pages.length).toBe(5)
    const texts = pages.map(
      (name) => /Text \d\./.exec(readFileSync(join(out, 'article', name, 'index.html'), 'utf8'))?.[0],
    )
    expect(new Set(texts).size).toBe(5)
  })
})

test('what may not be shown is in no file of the edition', () => {
  const feed = feedOf('withheld.json', [
    { id: 'a', title: 'Open', content_text: 'Everybody may read this.' },
    { id: 'b', title: 'Locked away', content_text: 'Secret one', _lectern: { state: 'protected' } },
  ])
  const out = join(folder, 'withheld')
  expect(build(feed, '--out', out).status).toBe(0)
  const texts = readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:html|json|xml)$/.test(path))
    .map((path) => readFileSync(join(out, path), 'utf8'))
  expect(texts.some((text) => text.includes('Everybody may read this.'))).toBe(true)
  expect(texts.filter((text) => /Locked away|Secret one/.test(text))).toEqual([])
})
