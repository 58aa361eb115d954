import { describe, expect, test } from 'vitest'
import { decodeEntities, decodeHtmlText } from '#edition/entities.ts'
import { deriveHeadline, firstSentence } from '#edition/headline.ts'
import { cleanLabel, dropTail } from '#edition/label.ts'
import { readingTime, timeForWords } from '#edition/reading-time.ts'
import { shortHash, slugify } from '#edition/slug.ts'
import { clean, hasControls, mendText } from '#edition/text.ts'

describe('an entity in HTML', () => {
  test.each([
    ['&lt;&gt;&quot;&apos;&amp;', '<>"\'&'],
    ['&ensp;&emsp;&thinsp;&shy;', '\u2002\u2003\u2009\u00AD'],
    ['&zwnj;&hellip;&mdash;&raquo;', '\u200C…—»'],
    ['&lsaquo;&bull;&deg;&frac12;', '‹•°½'],
    ['&frac14;&euro;&sect;&rarr;', '¼€§→'],
    ['&darr;&infin;&agrave;&aelig;', '↓∞àæ'],
    ['&ccedil;&ntilde;&oacute;', 'çñó'],
    ['&ocirc;&szlig;&Agrave;&Auml;', 'ôßÀÄ'],
    ['&Aring;&Oslash;&Uuml;', 'ÅØÜ'],
    ['&eacute;&Eacute;', 'éÉ'],
    ['&#65;&#x41;&#X41;&#x6a;', 'AAAj'],
    ['&#128;&#150;&#159;&#x92;', '€–Ÿ’'],
    ['&#127;&#160;&#32;', '\u007f\u00a0 '],
    ['&#9;&#10;', '\t\n'],
    ['&#x1F9C2;&#x10FFFF;', '🧂\u{10ffff}'],
    ['&#xD7FF;&#xE000;', '\ud7ff\ue000'],
  ])('%s is read', (html, text) => {
    expect(decodeHtmlText(`a${html}b`)).toBe(`a${text}b`)
  })

  test.each(['&#0;', '&#8;', '&#11;', '&#13;', '&#31;', '&#xD800;', '&#xDFFF;', '&#x110000;'])(
    '%s is no character, and nothing is left of it',
    (html) => {
      expect(decodeHtmlText(`a${html}b`)).toBe('ab')
    },
  )

  test.each(['&bogus;', '&constructor;', '&AMP', '&;', '&#;', '&#x;', '& amp;', 'no entity'])(
    '%s stays as it is',
    (html) => {
      expect(decodeHtmlText(`${html} b`)).toBe(`${html} b`)
    },
  )

  test('is left alone in a plain field, where an ampersand beside it begins none', () => {
    for (const text of ['a & b &lt;', 'AT&T &amp; more', '&lt;&']) expect(decodeEntities(text)).toBe(text)
    expect(decodeEntities('&lt;&amp;&bogus;')).toBe('<&&bogus;')
  })
})

describe('plain text from outside', () => {
  test('loses every control character but tabs and line ends', () => {
    const codes = Array.from({ length: 33 }, (_, code) => String.fromCharCode(code)).join('')
    expect(mendText(`${codes}\u007f\ufffe\uffffa`)).toBe('\t\n\r a')
    expect([...codes].filter(hasControls)).toHaveLength(29)
    expect(hasControls('a\tb\r\n')).toBe(false)
  })

  test('has its odd line ends mended and its spaces joined', () => {
    expect(mendText('a\u2028b\u2029c  d ')).toBe('a\nb\nc  d ')
    expect(clean('\u2028a \u00a0\n b\u2029')).toBe('a b')
  })

  test('is read as text where a tag is what it is about', () => {
    expect(cleanLabel('How &lt;b&gt; works')).toBe('How &lt;b&gt; works')
    expect(cleanLabel('3 &lt; 4 &amp; 5')).toBe('3 < 4 & 5')
    expect(cleanLabel(' <b>Salt</b>  &amp;\n sand&nbsp;')).toBe('Salt & sand')
  })
})

describe('a summary', () => {
  test.each([
    'Good news. The post Good news appeared first on The Blog.',
    'Good news. The post Good news appeared first on The Blog',
    'Good news. Continue reading',
    'Good news. Continue reading Good news →',
    'Good news. continue reading.',
    'Good news. […]',
    'Good news. [...].',
    'Good news.  [&hellip;]',
    'Good news. […] The post Good news appeared first on The Blog.',
    ' Good news. ',
  ])('loses what a blog engine has put at its end: %s', (text) => {
    expect(dropTail(text)).toBe('Good news.')
  })

  test.each([
    'We continue readings of the play.',
    'The post office appeared in town.',
    'A list [a] of things.',
    '[…] and so it went on.',
  ])('keeps what only looks like that: %s', (text) => {
    expect(dropTail(text)).toBe(text)
  })

  test('loses the spaces before and after such an end, and no word', () => {
    expect(dropTail('Good\n\nContinue reading Good news  ')).toBe('Good')
    expect(dropTail('Good The post Good appeared first on Blog  .')).toBe('Good')
    expect(dropTail('Good \n […]  .')).toBe('Good')
    expect(dropTail('Good[…]')).toBe('Good')
  })
})

describe('a headline made of a text', () => {
  test.each([
    ['It rained. It stopped.', 'It rained.'],
    ['“It rained.” It stopped.', '“It rained.”'],
    ["It 'rained.' It stopped.", "It 'rained.'"],
    ['Rain? Yes.', 'Rain?'],
    ['Rain! Yes.', 'Rain!'],
    ['Rain… Yes.', 'Rain…'],
    ['雨が降った。止んだ。', '雨が降った。'],
    ['هل تمطر؟ نعم.', 'هل تمطر؟'],
    ['J. R. Lee won. So.', 'J. R. Lee won.'],
    ['“J. R. Lee won,” she said. So.', '“J. R. Lee won,” she said.'],
    ['The U.S. won. So.', 'The U.S. won.'],
    ['Mr. Lee met Mrs. Ek, Ms. Berg and Dr. Ott. So.', 'Mr. Lee met Mrs. Ek, Ms. Berg and Dr. Ott.'],
    ['At St. Ives, No. 5 vs. No. 6. So.', 'At St. Ives, No. 5 vs. No. 6.'],
    ['It cost 3.50 a kilo. So.', 'It cost 3.50 a kilo.'],
    ['No end at all', 'No end at all'],
  ])('is the first sentence of %j', (text, sentence) => {
    expect(firstSentence(text)).toBe(sentence)
  })

  test('is taken from the first line, with its spaces joined', () => {
    expect(deriveHeadline('\n\n It  rained\tall day\nand all night. ')).toBe('It rained all day')
    expect(deriveHeadline(' \n ')).toBe('')
  })

  test('has a hundred characters at most, and ends with a word and no comma', () => {
    const words = (count: number) => Array.from({ length: count }, () => 'salt').join(' ')
    expect(deriveHeadline(`${words(19)} pepper`.slice(0, 100))).toHaveLength(100)
    expect(deriveHeadline(words(21))).toBe(`${words(19)}…`)
    expect(deriveHeadline(`${words(19)}, – ${words(9)}`)).toBe(`${words(19)}…`)
    expect(deriveHeadline(`x ${'字'.repeat(200)}`)).toBe(`x ${'字'.repeat(97)}…`)
    expect(deriveHeadline('🧂'.repeat(99))).toBe(`${'🧂'.repeat(49)}…`)
    expect(deriveHeadline(`${'x'.repeat(51)} ${'y'.repeat(99)}`)).toBe(`${'x'.repeat(51)}…`)
    expect(deriveHeadline(`${'x'.repeat(50)} ${'y'.repeat(99)}`)).toBe(`${'x'.repeat(50)} ${'y'.repeat(48)}…`)
  })
})

describe('the time that a text takes', () => {
  const words = (count: number, between = ' ') => Array.from({ length: count }, () => 'salt').join(between)

  test('is a minute for 265 words, however they are parted, and at least one', () => {
    for (const between of [' ', '\n', '\t  ', '\u00a0']) {
      expect(readingTime(words(265, between))).toEqual({ minutes: 1, from: 'words' })
      expect(readingTime(` ${words(266, between)} `)).toEqual({ minutes: 2, from: 'words' })
    }
    expect(readingTime('Salt')).toEqual({ minutes: 1, from: 'words' })
    expect(timeForWords(0).minutes).toBe(1)
    expect(timeForWords(531).minutes).toBe(3)
  })

  test('is a minute for 500 characters in the scripts that are counted by them', () => {
    for (const letter of ['新', 'さ', 'ソ', '경']) {
      expect(readingTime(`${letter} `.repeat(500))).toEqual({ minutes: 1, from: 'chars' })
      expect(readingTime(letter.repeat(501))).toEqual({ minutes: 2, from: 'chars' })
    }
  })

  test('goes by the script of more than half of the first hundred letters', () => {
    expect(readingTime(`${'新'.repeat(50)}${'a'.repeat(50)}`)?.from).toBe('words')
    expect(readingTime(`${'新'.repeat(51)}${'a'.repeat(49)}`)?.from).toBe('chars')
    expect(readingTime(`${'a'.repeat(100)}${'新'.repeat(300)}`)?.from).toBe('words')
    expect(readingTime(`${'新'.repeat(100)}${'a'.repeat(300)}`)?.from).toBe('chars')
    expect(readingTime('1 2 3')?.from).toBe('words')
  })
})

describe('a name for addresses', () => {
  test('stays what it is in every version, for links hang on it', () => {
    const hashes = ['', 'a', 'The price of salt', '소금'].map(shortHash)
    expect(hashes).toEqual(['uwah8g', 'berqps', 'mjvlz4', 'b0v0g0'])
  })

  test.each([
    ["Don’t & don't", 'dont-dont'],
    ['--Salt--works--', 'salt-works'],
    ['ÉLAN e\u0301lan', 'élan-élan'],
    ['I\ufe0f️ ❤️ salt', 'i-salt'],
    ['नमक का दाम', 'नमक-का-दाम'],
    ['\u0301 — !', ''],
    [`${'x'.repeat(79)} y`, 'x'.repeat(79)],
    [`${'x'.repeat(80)} y`, 'x'.repeat(80)],
    [`${'x'.repeat(79)}𐐷`, 'x'.repeat(79)],
    [`${'x'.repeat(78)}𐐷`, `${'x'.repeat(78)}𐐷`],
  ])('of %j is %j', (text, slug) => {
    expect(slugify(text)).toBe(slug)
  })
})
