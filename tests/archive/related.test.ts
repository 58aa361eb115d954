import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Archive } from '#archive/archive.ts'
import type { Subject } from '#archive/related.ts'
import type { Article } from '#edition/article.ts'
import { makeArticle } from '../edition/make-article.ts'
import { articles } from './arbitrary.ts'

function archiveOf(list: readonly Article[]): Archive {
  const archive = new Archive()
  archive.arrange([archive.take(list)])
  return archive
}

const subjectOf = ({ id, headline, sections, authors, tags }: Article): Subject => ({
  id,
  headline,
  sections,
  tags,
  authors: authors.map(({ name }) => name),
})

const story = (headline: string, parts: Partial<Article> = {}) =>
  makeArticle({ id: headline, headline, sections: ['World'], ...parts })

describe('what belongs to an article', () => {
  const kilogram = story('The kilogram lets go of its cylinder', { tags: ['metrology'] })
  const others = Array.from({ length: 40 }, (_, i) => story(`Harvest report number ${i}`))
  const list = [
    kilogram,
    story('A year without the kilogram'),
    story('Why measures matter', { standfirst: 'Metrology for everyone.', tags: ['metrology'] }),
    ...others,
  ]
  const related = (article: Article) =>
    [...archiveOf(list).related(subjectOf(article), 5)].map((row) => list[row]?.headline)

  test('shares its rare words, in the headline first, and is led by the article itself', () => {
    expect(related(kilogram)).toEqual([
      'The kilogram lets go of its cylinder',
      'A year without the kilogram',
      'Why measures matter',
    ])
  })

  test('is nothing where only common words or the section are shared', () => {
    expect(related(story('Harvest report'))).toEqual([])
  })

  test('may be by the same author, where a word is shared too', () => {
    const authors = [{ name: 'Ada Byron' }]
    const own = [
      story('Notes on the engine', { authors }),
      story('Engines of tomorrow', { authors }),
      story('A walk by the sea', { authors }),
      ...others,
    ]
    const found = archiveOf(own).related(subjectOf(own[0] ?? kilogram), 5)
    expect([...found]).toEqual([0, 1])
  })

  test('shares words of four letters, but not by three alone', () => {
    const own = [story('Salt is dear'), story('Of salt and sand'), story('The sea is far'), ...others]
    expect([...archiveOf(own).related(subjectOf(own[0] ?? kilogram), 5)]).toEqual([0, 1])
    const sea = [story('The sea is far'), story('A sea of troubles'), ...others]
    expect([...archiveOf(sea).related(subjectOf(sea[0] ?? kilogram), 5)]).toEqual([])
  })

  test('is found in Korean, whose words are short', () => {
    const own = [story('희토류 수출 통제'), story('희토류 값이 오르다'), ...others]
    expect([...archiveOf(own).related(subjectOf(own[0] ?? kilogram), 5)]).toEqual([0, 1])
  })
})

test('whatever the articles, no more are given than were asked for, each once', () => {
  fc.assert(
    fc.property(articles, fc.nat(6), (list, most) => {
      const archive = archiveOf(list)
      for (const article of list.slice(0, 3)) {
        const rows = [...archive.related(subjectOf(article), most)]
        expect(rows.length).toBeLessThanOrEqual(most)
        expect(new Set(rows).size).toBe(rows.length)
        expect(rows.every((row) => row < list.length)).toBe(true)
      }
    }),
  )
})
