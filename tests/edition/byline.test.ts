import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { authorKey, authorSlug } from '#edition/author-key.ts'
import { splitByline } from '#edition/byline.ts'
import { clean } from '#edition/text.ts'

describe('people are told from agencies', () => {
  test.each([
    ['Aamer Madhani, AP', ['Aamer Madhani'], ['AP']],
    ['Acacia Coronado and Adriana Gomez Licon, AP', ['Acacia Coronado', 'Adriana Gomez Licon'], ['AP']],
    ['Joyce Lee, Yimou Lee, Reuters', ['Joyce Lee', 'Yimou Lee'], ['Reuters']],
    [
      'By Elise Foley, Sara Boboltz, and Paul Blumenthal',
      ['Elise Foley', 'Sara Boboltz', 'Paul Blumenthal'],
      [],
    ],
    ['Tom Foreman Jr., AP', ['Tom Foreman Jr.'], ['AP']],
    ['Ann Lee, PhD', ['Ann Lee, PhD'], []],
    ['Luke Harding in Kyiv and Reuters', ['Luke Harding'], ['Reuters']],
    ['Ann Lee (now) and Bo Ek (earlier)', ['Ann Lee', 'Bo Ek'], []],
    ['Ann Lee (Paris, France) and Bo Ek', ['Ann Lee', 'Bo Ek'], []],
    ['Guardian sport', [], ['Guardian sport']],
    ['Staff and agencies', [], ['Staff', 'agencies']],
    ['Ann Lee, politics and economics editor', ['Ann Lee'], ['politics and economics editor']],
    ['Stateline, Editorial Partner', [], ['Stateline', 'Editorial Partner']],
    ['openSUSE Board', [], ['openSUSE Board']],
    ['admin', [], ['admin']],
    ['', [], []],
  ])('%s', (text, authors, credits) => {
    expect(splitByline(text)).toEqual({ authors, credits })
  })

  test('an ending that the source also prints alone is a person', () => {
    const isPerson = (name: string) => name === 'Bo Ek'
    expect(splitByline('Ann Lee, Bo Ek', null, isPerson).authors).toEqual(['Ann Lee', 'Bo Ek'])
  })
})

test('a byline as long as one may be is taken apart, a longer one is kept as it stands', () => {
  const name = (letters: number) => `Ada ${'b'.repeat(letters - 'Ada '.length)}`
  expect(splitByline(name(400)).authors).toEqual([name(400)])
  expect(splitByline(name(401))).toEqual({ authors: [], credits: [name(401)] })
})

test('"Von" is a word in German and a name in English', () => {
  expect(splitByline('Von Anna Berg und Jan Ott', 'de').authors).toEqual(['Anna Berg', 'Jan Ott'])
  expect(splitByline('Von Miller', 'en').authors).toEqual(['Von Miller'])
})

test('no name is ever invented', () => {
  const words = fc.constantFrom(
    'Ann',
    'Lee',
    ',',
    ' and ',
    ' & ',
    '(',
    ')',
    ' in Kyiv',
    'By ',
    'AP',
    ' ',
    ';',
    '|',
    'PhD',
  )
  const bylines = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(words).map((list) => list.join('')),
  )
  fc.assert(
    fc.property(bylines, fc.constantFrom('en', 'de', null), (byline, language) => {
      const { authors, credits } = splitByline(byline, language)
      for (const name of [...authors, ...credits]) expect(clean(byline)).toContain(name)
    }),
  )
})

test('the same author in capitals is the same author', () => {
  expect(authorKey('BECKY BOHRER')).toBe(authorKey('Becky Bohrer'))
  expect(authorSlug('BECKY BOHRER')).toBe('becky-bohrer')
  expect(authorSlug('김 민수')).toBe('김-민수')
})
