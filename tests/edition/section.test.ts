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

  test.each('Uncategorized uncategorised NEWS General all Articles posts Blog other Default'.split(' '))(
    'leave out “%s” where nearly everything is filed under it, in whatever spelling, and no other name',
    (dull) => {
      const names = [dull, dull.toUpperCase(), dull.toLowerCase(), dull, dull, dull]
      expect(merged(...names.map((name) => [name]))).toEqual(['', '', '', '', '', ''])
      expect(merged(...names.map((name) => [`${name} desk`])).every((name) => name !== '')).toBe(true)
    },
  )

  test('are parted with or without spaces, and lose the strokes around them', () => {
    expect(
      merged(['News / Politics'], ['News >World'], ['News/'], ['/Sport/Rowing'], ['Sport/Chess']),
    ).toEqual(['News > Politics', 'News > World', 'News/', 'Sport > Rowing', 'Sport > Chess'])
  })

  test('have the path of the first, and are each told once', () => {
    expect(merged(['News/World', 'News/Politics', 'World'], ['Arts', 'News/World'])).toEqual([
      'News > World > Politics',
      'Arts > World',
    ])
  })

  test('are left as they are, path and all, where nothing has to change', () => {
    const list = [
      makeArticle({ id: 'a', sections: ['World', 'Arts'], sectionPath: ['Top'] }),
      makeArticle({ id: 'b', sections: [] }),
      makeArticle({ id: 'c', sections: ['WORLD', 'Arts'], sectionPath: ['Top'] }),
      makeArticle({ id: 'd', sections: ['World'] }),
    ]
    const [a, b, c, d] = mergeSectionNames(list)
    expect([a === list[0], b === list[1], c === list[2], d === list[3]]).toEqual([true, true, false, true])
    expect(c).toMatchObject({ sections: ['World', 'Arts'], sectionPath: ['Top'] })
  })
})
