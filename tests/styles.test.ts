/** What a rule of style costs at every change of a page, whether it holds for anything there or not (docs/decisions/0029). */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const SRC = join(import.meta.dirname, '../src')
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.css'))

/** Every selector, with its file; those for paper are left out, for nothing changes there. */
const selectors = files.flatMap((path) => {
  const text = readFileSync(join(SRC, path), 'utf8').replaceAll(/\/\*.*?\*\//gs, '')
  const onScreen = text.replaceAll(/@media print \{.*?\n\}/gs, '')
  return [...onScreen.matchAll(/([^{}]+)\{/g)].map(([, found = '']) => `${path}: ${found.trim()}`)
})

describe('styles', () => {
  test('there are some to check', () => {
    expect(selectors.length).toBeGreaterThan(500)
  })

  test('no rule asks any element what stands before it', () => {
    // Chromium asks the whole subtree anew wherever something comes or goes.
    expect(selectors.filter((one) => /[+~] \*/.test(one))).toEqual([])
  })

  test('no rule looks into the whole page to say how something in it looks', () => {
    // Whatever comes or goes on the page, everything that any such rule could hold for is asked anew.
    const above = /(html|body|main|:root|#root|#main)[^ ]*:has\((?:[^()]|\([^()]*\))*\)\S* /
    expect(selectors.filter((one) => above.test(one.replace(/^\S+: /, '')))).toEqual([])
  })
})
