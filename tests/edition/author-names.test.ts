import { describe, expect, test } from 'vitest'
import { mergeArticles } from '#edition/edition.ts'
import { makeArticle } from './make-article.ts'

const by = (id: string, ...names: string[]) =>
  makeArticle({ id, slug: id, headline: id, authors: names.map((name) => ({ name })) })
const names = (...articles: ReturnType<typeof by>[]) =>
  mergeArticles(articles, 0).map(({ authors }) => authors.map(({ name }) => name))

describe('a name in capitals', () => {
  test('is shown as another article of the edition writes it', () => {
    expect(new Set(names(by('a', 'BECKY BOHRER', 'Ada Byron'), by('b', 'Becky Bohrer')).flat())).toEqual(
      new Set(['Becky Bohrer', 'Ada Byron']),
    )
  })

  test('stays where nobody writes it otherwise, as does a name without capitals', () => {
    expect(names(by('a', 'BECKY BOHRER'))).toEqual([['BECKY BOHRER']])
    expect(names(by('a', '서지원'))).toEqual([['서지원']])
  })
})
