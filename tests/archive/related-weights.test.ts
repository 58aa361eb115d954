/** How much two articles must have in common, to the article: a word weighs the logarithm of how rare it is. */
import { describe, expect, test } from 'vitest'
import { Archive } from '#archive/archive.ts'
import type { Article } from '#edition/article.ts'
import { makeArticle } from '../edition/make-article.ts'

const AUTHORS = [{ name: 'Ada Byron' }]

/** Rows that belong to the first, which is one of them; the rest of the `rows` have nothing in common with anything. */
function related(rows: number, most: number, ...stories: readonly Partial<Article>[]): readonly number[] {
  const list = Array.from({ length: rows }, (_, i) => {
    const story = { headline: `x${i}`, sections: [`Section ${i}`], ...stories[i] }
    return makeArticle({ id: `${i}`, ...story })
  })
  const archive = new Archive()
  archive.arrange([archive.take(list)])
  const { id = '', headline = '', sections = [], authors = [], tags = [] } = list[0] ?? {}
  const subject = { id, headline, sections, tags, authors: authors.map(({ name }) => name) }
  return [...archive.related(subject, most)]
}

const HARBOUR = { headline: 'Harbour' }

describe('what two articles share is enough', () => {
  test('with one word in both headlines where no others of forty-one have it', () => {
    expect(related(41, 9, HARBOUR, HARBOUR)).toEqual([0, 1])
    expect(related(40, 9, HARBOUR, HARBOUR)).not.toContain(1)
  })

  test('with a word that stands below the headline where it is rarer', () => {
    const below = { standfirst: 'In the harbour.' }
    expect(related(110, 9, HARBOUR, below)).toEqual([0, 1])
    expect(related(109, 9, HARBOUR, below)).toEqual([0])
  })

  test('with a section and a word of twenty-five, and an author and a word of six', () => {
    const section = { ...HARBOUR, sections: ['World'] }
    expect(related(25, 9, section, section)).toEqual([0, 1])
    expect(related(24, 9, section, section)).not.toContain(1)
    const own = { ...HARBOUR, authors: AUTHORS }
    expect(related(6, 9, own, own)).toEqual([0, 1])
    expect(related(5, 9, own, own)).not.toContain(1)
  })

  test('never with an author and a section alone', () => {
    const own = { authors: AUTHORS, sections: ['World'] }
    expect(related(60, 9, { ...own, headline: 'x' }, { ...own, headline: 'y' })).toEqual([])
  })

  test('of the first eight long words and no later one', () => {
    const words = 'alpha bravo charly delta echos foxtrot golfs hotel india'.split(' ')
    const headline = words.join(' ')
    expect(related(60, 9, { headline }, { headline: 'Hotel' })).toEqual([0, 1])
    expect(related(60, 9, { headline }, { headline: 'India' })).toEqual([0])
  })

  test('with a tag of several words only where they stand together', () => {
    const tagged = { headline: 'Storm', tags: ['sea "wall"'] }
    expect(related(60, 9, tagged, { headline: 'The sea wall holds' })).toEqual([0, 1])
    expect(related(60, 9, tagged, { headline: 'A wall by the sea' })).toEqual([0])
  })
})

describe('a word that is common', () => {
  const own = { ...HARBOUR, authors: AUTHORS, sections: ['World'] }
  const times = (count: number) => Array.from({ length: count }, () => own)

  test('counts where ten articles have it, and not where eleven of a hundred do', () => {
    expect(related(100, 20, ...times(10))).toHaveLength(10)
    expect(related(100, 20, ...times(11))).toEqual([])
  })

  test('counts again where eleven are a tenth of all', () => {
    expect(related(110, 20, ...times(11))).toHaveLength(11)
  })
})

test('what shares most comes first, the newest first of those that share as much', () => {
  const subject = { headline: 'Harbour lighthouse', authors: AUTHORS }
  const stories = [
    subject,
    HARBOUR,
    { headline: 'Lighthouse' },
    { headline: 'A lighthouse harbour' },
    subject,
  ]
  expect(related(90, 9, ...stories)).toEqual([0, 4, 3, 1, 2])
  expect(related(90, 2, ...stories)).toEqual([0, 4])
})
