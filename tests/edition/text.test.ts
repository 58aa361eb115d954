import fc from 'fast-check'
import { expect, test } from 'vitest'
import { httpAddress } from '#edition/address.ts'
import { decodeEntities } from '#edition/entities.ts'
import { deriveHeadline } from '#edition/headline.ts'
import { cleanLabel, dropTail } from '#edition/label.ts'
import { directionOf, normalizeLanguage } from '#edition/language.ts'
import { htmlToText, stripTags } from '#edition/markup.ts'
import { plainTextToHtml } from '#edition/plain-body.ts'
import { readingTime } from '#edition/reading-time.ts'
import { shortHash, slugify } from '#edition/slug.ts'
import { clean } from '#edition/text.ts'

test('control characters and half letters do not reach the page', () => {
  expect(clean(' a\u0000b\n\tc \uD83D ')).toBe('ab c \uFFFD')
  expect(clean('👍')).toBe('👍')
})

test('entities are read only where every ampersand begins one', () => {
  expect(decodeEntities('Arts &amp; Culture&#8217;s &#x2014; caf&eacute;')).toBe('Arts & Culture’s — café')
  expect(decodeEntities('AT&T &amp; more')).toBe('AT&T &amp; more')
  expect(decodeEntities('a&nbsp;b')).toBe('a\u00A0b')
})

test('real tags are taken out of a headline and a heart stays', () => {
  expect(stripTags('<em>I</em> <3 you, a < b')).toBe('I <3 you, a < b')
  expect(cleanLabel('A <strong class="x">bold</strong> claim')).toBe('A bold claim')
})

test('HTML becomes readable text without scripts', () => {
  expect(htmlToText('<p>One\ntwo</p><script>x < y</script><p>3 < 4 &amp; <br>five</p><!-- no')).toBe(
    'One two\n\n3 < 4 &\nfive',
  )
})

test('hostile markup takes no longer than its length', () => {
  const start = performance.now()
  for (const piece of ['<a', '<script>', '<!--', '< ', '&amp', '<p ']) htmlToText(piece.repeat(100_000))
  expect(performance.now() - start).toBeLessThan(2000)
})

test('a derived headline is a sentence, or cut at a word', () => {
  expect(deriveHeadline('Dr. A. Lee won. She was glad.')).toBe('Dr. A. Lee won.')
  const long = deriveHeadline('word '.repeat(60))
  expect(long.length).toBeLessThanOrEqual(100)
  expect(long).toMatch(/word…$/)
})

test('plain text is escaped, joined where it is hard-wrapped, and linked', () => {
  expect(plainTextToHtml('a < b\nc\n\nsee https://example.org/x.')).toBe(
    '<p>a &lt; b<br>c</p>\n<p>see <a href="https://example.org/x">https://example.org/x</a>.</p>',
  )
  const line = 'x'.repeat(70)
  expect(plainTextToHtml(`${line}\n${line}\nend`)).toBe(`<p>${line} ${line} end</p>`)
})

test('what blog engines put after a summary is dropped', () => {
  expect(dropTail('Good news. […]')).toBe('Good news.')
  expect(dropTail('Good. The post Good appeared first on Blog.')).toBe('Good.')
})

test('Chinese is counted by character and English by word', () => {
  expect(readingTime('新'.repeat(501))).toEqual({ minutes: 2, from: 'chars' })
  expect(readingTime('word '.repeat(266))).toEqual({ minutes: 2, from: 'words' })
  expect(readingTime(' ')).toBeNull()
})

test('slugs keep every script, and a slug of a slug is itself', () => {
  expect(slugify('  Don’t Panic: 50% OFF!')).toBe('dont-panic-50-off')
  expect(slugify('피해자 보호, العربية')).toBe('피해자-보호-العربية')
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const slug = slugify(text)
      expect(slugify(slug)).toBe(slug)
      expect(slug.length).toBeLessThanOrEqual(80)
      expect(shortHash(text)).toMatch(/^[a-z\d]{6}$/)
    }),
  )
})

test('only web addresses pass', () => {
  expect(httpAddress('/a', [null, 'urn:x', 'https://example.org/b/'])).toBe('https://example.org/a')
  for (const raw of ['javascript:alert(1)', ' data:text/html,x', 'urn:a:b', '', 7, null]) {
    expect(httpAddress(raw, ['https://example.org/'])).toBeNull()
  }
})

test('languages are named as BCP 47 names them', () => {
  expect(['EN_us', 'English', 'zh-hant-tw', 'utf-8', '', 3].map(normalizeLanguage)).toEqual([
    'en-US',
    'en',
    'zh-Hant-TW',
    null,
    null,
    null,
  ])
  expect(['ar', 'ku-Arab', 'ku', 'en', null].map(directionOf)).toEqual(['rtl', 'rtl', 'ltr', 'ltr', 'auto'])
})
