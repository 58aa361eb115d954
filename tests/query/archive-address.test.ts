import { describe, expect, test } from 'vitest'
import { slugFile } from '#query/archive-address.ts'

const WORDS = ['harbour', 'council', 'budget', 'river', 'letter', 'harvest', 'archive', 'winter', 'bridge']
const KOREAN = ['항구', '시의회', '예산', '강', '편지', '수확', '기록', '겨울', '다리']

/** As headlines make them: many are alike but for a few letters. */
function slugs(words: readonly string[], count: number): readonly string[] {
  return Array.from({ length: count }, (_, i) =>
    [words[i % 9], words[(i * 5) % 7], words[(i >> 3) % 9], i].join('-'),
  )
}

describe('the files that name the page of each article', () => {
  test.each([
    ['words', slugs(WORDS, 20_000)],
    ['Korean words', slugs(KOREAN, 20_000)],
    ['numbers', Array.from({ length: 20_000 }, (_, i) => String(1_000_000 + i))],
    ['dates', Array.from({ length: 20_000 }, (_, i) => `2019/${1 + (i % 12)}/${1 + (i % 28)}/story-${i}`)],
  ])('are all small, so that the address of an article in a large archive opens soon: %s', (_, named) => {
    const files = 64
    const counts = Array.from({ length: files }, () => 0)
    for (const slug of named) counts[slugFile(slug, files)] = (counts[slugFile(slug, files)] ?? 0) + 1
    const even = named.length / files
    expect(Math.max(...counts)).toBeLessThan(even * 1.5)
    expect(Math.min(...counts)).toBeGreaterThan(even * 0.5)
  })
})
