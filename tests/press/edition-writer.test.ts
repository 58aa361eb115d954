// @vitest-environment node
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openWriter } from '#press/edition-writer.ts'

const folder = mkdtempSync(join(tmpdir(), 'lectern-writer-'))

afterAll(() => rmSync(folder, { recursive: true }))

test('an edition may have as many pages as the largest archive has articles', async () => {
  const writer = openWriter(join(folder, 'site'))
  const files = Array.from({ length: 250_000 }, (_, i) => `article/${i}/index.html`)
  writer.took({ files, changed: files, bytes: 1 })
  expect(await writer.finish()).toEqual({ files: 250_000, changed: 250_000, bytes: 1 })
})
