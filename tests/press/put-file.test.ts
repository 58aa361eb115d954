// @vitest-environment node
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { putFile, type Site } from '#press/put-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'lectern-put-'))
const stage = join(folder, 'stage')
const read = (path: string) => readFileSync(join(stage, path), 'utf8')

afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('a file of the edition', () => {
  const site: Site = { folder, stage, isNew: true }

  test('holds its own text, whatever was written before it', () => {
    const long = '신문 “한 부” 🗞 '.repeat(20_000)
    putFile(site, 'article/long/index.html', long)
    expect(putFile(site, 'article/short/index.html', 'Short.')).toEqual({ bytes: 6, isChanged: true })
    putFile(site, 'cards/a.png', new Uint8Array([1, 2, 3]))
    expect(read('article/long/index.html')).toBe(long)
    expect(read('article/short/index.html')).toBe('Short.')
    expect(read('cards/a.png')).toBe('\u0001\u0002\u0003')
  })

  test('is not written again where the edition before has it so', () => {
    putFile({ folder, stage: folder, isNew: true }, 'feed.json', '{"title":"한글"}')
    const later: Site = { folder, stage, isNew: false }
    expect(putFile(later, 'feed.json', '{"title":"한글"}').isChanged).toBe(false)
    expect(() => read('feed.json')).toThrow()
    expect(putFile(later, 'feed.json', '{"title":"한국"}').isChanged).toBe(true)
    expect(read('feed.json')).toBe('{"title":"한국"}')
  })
})
