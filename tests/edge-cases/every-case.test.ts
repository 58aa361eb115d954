import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

test('each of the 62 edge cases of article feeds has a test that names it', () => {
  const here = import.meta.dirname
  const titles = readdirSync(here)
    .filter((name) => /\.test\.tsx?$/.test(name))
    .flatMap((name) => [...readFileSync(join(here, name), 'utf8').matchAll(/['"`(](\d{1,2}) · /g)])
  const cases = new Set(titles.map(([, number]) => Number(number)))
  expect(Array.from({ length: 62 }, (_, i) => i + 1).filter((number) => !cases.has(number))).toEqual([])
})
