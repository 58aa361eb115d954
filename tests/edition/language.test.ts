import { describe, expect, test } from 'vitest'
import { httpAddress } from '#edition/address.ts'
import { directionOf, normalizeLanguage } from '#edition/language.ts'

describe('the language of a feed', () => {
  test.each([
    ['English', 'en'],
    ['GERMAN', 'de'],
    ['deutsch', 'de'],
    ['french', 'fr'],
    ['français', 'fr'],
    ['spanish', 'es'],
    ['español', 'es'],
    ['italian', 'it'],
    ['italiano', 'it'],
    ['portuguese', 'pt'],
    ['português', 'pt'],
    ['dutch', 'nl'],
    ['nederlands', 'nl'],
    ['arabic', 'ar'],
    ['chinese', 'zh'],
    ['japanese', 'ja'],
    ['korean', 'ko'],
    ['russian', 'ru'],
    [' en ', 'en'],
    ['EN_us', 'en-US'],
    ['es-419', 'es-419'],
    ['zh-hant-tw', 'zh-Hant-TW'],
    ['sr-LATN', 'sr-Latn'],
    ['de-DE-1996', 'de-DE'],
    ['ca-valencia', 'ca'],
    ['en-US-x-a-b', 'en-US'],
    ['yue', 'yue'],
  ])('%j is %s', (raw, language) => {
    expect(normalizeLanguage(raw)).toBe(language)
  })

  test.each([
    'utf-8',
    'UTF-8',
    'e',
    'engl',
    'en us',
    'en-',
    '-en',
    'en-a-b-c-d',
    'en-toolonger1',
    '',
    7,
    null,
    {},
  ])('%j is none', (raw) => {
    expect(normalizeLanguage(raw)).toBeNull()
  })
})

describe('a text runs', () => {
  test.each('ar arc ckb dv fa he iw ks nqo ps sd syr ug ur yi fa-IR ku-Arab en-Hebr Syrc'.split(' '))(
    'from right to left in %s',
    (language) => {
      expect(directionOf(language === 'Syrc' ? 'tru-Syrc' : language)).toBe('rtl')
    },
  )

  test.each(['dv-Thaa', 'nqo-Nkoo', 'ff-Adlm', 'rhg-Rohg', 'ar-Arab'])(
    'from right to left in %s',
    (language) => {
      expect(directionOf(language)).toBe('rtl')
    },
  )

  test.each('en de-AT ko ku uz-Latn ar-Latn zh-Hant'.split(' '))('from left to right in %s', (language) => {
    expect(directionOf(language)).toBe('ltr')
  })

  test('as its letters say where its language is not known', () => {
    expect(directionOf(null)).toBe('auto')
  })
})

describe('an address from outside', () => {
  test.each([
    ['https://e.org/a b', [], 'https://e.org/a%20b'],
    [' http://e.org ', [], 'http://e.org/'],
    ['a', ['https://e.org/b/c'], 'https://e.org/b/a'],
    ['//f.org/a', [undefined, 'https://e.org/'], 'https://f.org/a'],
    ['?x', ['', 'nonsense', 'https://e.org/b'], 'https://e.org/b?x'],
    ['a', ['ftp://e.org/', 'https://f.org/'], 'https://f.org/a'],
    ['a', ['https://e.org/', 'https://f.org/'], 'https://e.org/a'],
    [`https://e.org/${'a'.repeat(9986)}`, [], `https://e.org/${'a'.repeat(9986)}`],
  ])('%s, beside %j, is %s', (raw, bases, expected) => {
    expect(httpAddress(raw, bases)).toBe(expected)
  })

  test.each([
    ['a', []],
    ['ftp://e.org/a', ['https://e.org/']],
    ['mailto:a@e.org', ['https://e.org/']],
    ['javascript:alert(1)', ['https://e.org/']],
    [' ', ['https://e.org/']],
    ['http://', ['urn:x']],
    [`https://e.org/${'a'.repeat(9987)}`, []],
    [['https://e.org/'], []],
  ])('%j, beside %j, is none', (raw, bases) => {
    expect(httpAddress(raw, bases)).toBeNull()
  })
})
