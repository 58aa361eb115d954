import { describe, expect, test } from 'vitest'
import { mergeSectionNames } from '#edition/section.ts'
import { makeArticle } from './make-article.ts'

const merged = (...lists: readonly string[][]) =>
  mergeSectionNames(lists.map((sections, i) => makeArticle({ id: `${i}`, sections }))).map(
    ({ sections, sectionPath }) => [...sectionPath, ...sections].join(' > '),
  )

describe('the sections of one feed', () => {
  test('are the leaves of a hierarchy, which stays told', () => {
    expect(merged(['News/Politics'], ['News/World'])).toEqual(['News > Politics', 'News > World'])
    expect(merged(['Home > Sport > Rowing'], ['Home > Sport'])).toEqual([
      'Home > Sport > Rowing',
      'Home > Sport',
    ])
  })

  test('are a hierarchy too where its top stands alone', () => {
    expect(merged(['Arts'], ['Arts/Film'])).toEqual(['Arts', 'Arts > Film'])
  })

  test('keep a name with a stroke in it, where nothing else begins like it', () => {
    expect(merged(['Safety/Environment'], ['World'])).toEqual(['Safety/Environment', 'World'])
    expect(merged(['Safety/Environment'], ['Safety/Environment'])).toEqual([
      'Safety/Environment',
      'Safety/Environment',
    ])
  })

  test('are written as most of them are', () => {
    expect(merged(['WORLD'], ['World'], ['World'], ['world'])).toEqual(['World', 'World', 'World', 'World'])
  })

  test('leave out what says nothing, where more than four in five are filed under it', () => {
    const dull = ['General']
    expect(merged(['General', 'World'], dull, dull, dull, dull, ['Sport'])).toEqual([
      'World',
      '',
      '',
      '',
      '',
      'Sport',
    ])
    expect(merged(dull, dull, dull, dull, ['Sport'])).toEqual([...dull, ...dull, ...dull, ...dull, 'Sport'])
  })
})
