/** Every language says everything, with any number and any name in it. */
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { articleWords } from '#ui/article-words.ts'
import { embedWords } from '#ui/embed-words.ts'
import { findWords } from '#ui/find-words.ts'
import { kioskWords } from '#ui/kiosk-words.ts'
import type { Catalogue } from '#ui/languages/catalogue-shape.ts'
import { speak } from '#ui/languages/speak.ts'
import { marksWords } from '#ui/marks-words.ts'
import { offlineWords } from '#ui/offline-words.ts'
import { readingWords } from '#ui/reading-words.ts'
import { reportWords } from '#ui/report-words.ts'
import { settingsWords } from '#ui/settings-words.ts'
import { shareWords } from '#ui/share-words.ts'
import { shortcutWords } from '#ui/shortcut-words.ts'
import { troubleWords } from '#ui/trouble-words.ts'
import { words } from '#ui/words.ts'

const SPOKEN: Catalogue = {
  front: words,
  trouble: troubleWords,
  reading: readingWords,
  article: articleWords,
  marks: marksWords,
  find: findWords,
  share: shareWords,
  settings: settingsWords,
  shortcuts: shortcutWords,
  embed: embedWords,
  offline: offlineWords,
  report: reportWords,
  kiosk: kioskWords,
}

const LANGUAGES = ['en', 'ko', 'ar', 'es', 'fr']

afterAll(() => speak({ reader: [], edition: 'en' }))

/** Each saying by its place, whatever it is given said with `given`. */
function* sayings(part: unknown, given: readonly unknown[], place = ''): Generator<[string, unknown]> {
  if (typeof part === 'function') yield* sayings(part(...given), given, place)
  else if (typeof part === 'object' && part !== null)
    for (const [key, value] of Object.entries(part)) yield* sayings(value, given, `${place}.${key}`)
  else yield [place, part]
}

const said = (...given: readonly unknown[]) => Object.fromEntries(sayings(SPOKEN, given))

const speakIn = (language: string) => speak({ reader: [language], edition: null })

describe.each(LANGUAGES)('in %s', (language) => {
  test('every saying is whole, whatever number is in it', async () => {
    await speakIn(language)
    for (let n = 0; n <= 200; n++) {
      const broken = Object.entries(said(n, n + 1, n, n)).filter(
        ([place, text]) => place !== '.reading.embed' && !isWhole(String(text), place),
      )
      expect(broken).toEqual([])
    }
  })

  test('a name that is in it stands there as it is', async () => {
    await speakIn(language)
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (name) => {
        expect(words.remove(name)).toContain(name)
        expect(words.sourceFailed(name)).toContain(name)
        expect(findWords.noAuthor(name)).toContain(name)
        expect(shareWords.quoted(name)).toContain(name)
        expect(marksWords.removedOne(name)).toContain(name)
      }),
    )
    expect(readingWords.embed('map', 'maps.example')).toMatch(/^\p{L}.*: maps\.example$/u)
  })

  test('it says as much as English does, and in its own words', async () => {
    await speakIn('en')
    const english = said(3, 4, 3, 4)
    await speakIn(language)
    const own = said(3, 4, 3, 4)
    expect(Object.keys(own).sort()).toEqual(Object.keys(english).sort())
    const same = Object.keys(own).filter((place) => own[place] === english[place] && !isName(place))
    expect(language === 'en' || same.length < 25, same.join(', ')).toBe(true)
  })
})

/** Nothing of how it is made is to be seen, and only what a language does without is empty. */
function isWhole(text: string, place: string): boolean {
  if (text === '') return place === '.front.in'
  return !/[{}#]|\b(?:undefined|null|NaN)\b|\[object/.test(text) && text.trim() === text.replace(/: $/, ':')
}

/** Names of networks, formats and keys are what they are. */
function isName(place: string): boolean {
  return /\.(?:networks|styles|formats|keys)\./.test(place)
}

describe('Arabic', () => {
  test.each([
    [0, 'لا مقالات'],
    [1, 'مقال واحد'],
    [2, 'مقالان'],
    [3, '٣ مقالات'],
    [11, '١١ مقالًا'],
    [100, '١٠٠ مقال'],
    [103, '١٠٣ مقالات'],
  ])('counts %i articles in its own form', async (n, text) => {
    await speak({ reader: ['ar-EG'], edition: 'ar-EG' })
    expect(findWords.found(n)).toBe(text)
  })
})

test('Spanish and French put “of” before what there are millions of', async () => {
  await speakIn('es')
  expect(findWords.found(1)).toBe('1 artículo')
  expect(findWords.found(2_000_000)).toBe('2.000.000 de artículos')
  await speakIn('fr')
  expect(findWords.found(0)).toBe('0\u00a0article')
  expect(findWords.found(2_000_000)).toMatch(/\u00a0d’articles$/)
})

test('French has a space that breaks no line before what stands high', async () => {
  await speakIn('fr')
  const loose = Object.entries(said('x', 'y', 'z', 'x')).filter(([, text]) =>
    / [:;!?»]|« |[^\s\u00a0\u202f\d/][;!?»](?:\s|$)|«[^\u00a0]/.test(String(text)),
  )
  expect(loose.filter(([place]) => !/settings\.choices\.keys|shortcuts/.test(place))).toEqual([])
})

test('the report for the command line is in English again after another language', async () => {
  await speakIn('ko')
  expect(reportWords.labels.dates).toBe('날짜')
  await speak({ reader: [], edition: null })
  expect(reportWords.labels.dates).toBe('Dates')
})
