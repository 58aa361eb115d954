import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { build } from '#press/build.ts'
import { check } from '#press/check.ts'
import { open, serve } from '#press/open.ts'
import { portable } from '#press/portable.ts'

const said = vi.fn()
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(said)
})
afterEach(() => {
  said.mockClear()
  vi.restoreAllMocks()
})

test.each([
  ['build', build],
  ['portable', portable],
  ['check', check],
  ['open', open],
  ['serve', serve],
])('%s answers an option that it does not have with a sentence and its own usage', async (name, command) => {
  expect(await command(['news.json', '--loud'])).toBe(2)
  expect(said.mock.calls.flat().join('\n')).toMatch(
    new RegExp(`^There is no option --loud\\.\\sUsage: lectern ${name} `),
  )
})

test.each([
  ['--out', ['news.json', '--out'], '--out needs a value after it.'],
  ['--force', ['news.json', '--out', 'site', '--force=yes'], '--force stands alone, without a value.'],
  ['--title', ['news.json', '--title', '--force'], '--title needs a value after it.'],
])('an option with too little or too much behind it is named: %s', async (_, args, sentence) => {
  expect(await build(args)).toBe(2)
  expect(String(said.mock.calls[0])).toContain(sentence)
})

test('serve says that --base needs a path', async () => {
  expect(await serve(['site', '--base'])).toBe(2)
  expect(String(said.mock.calls[0])).toContain('--base needs a value after it.')
})
