import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findPassage } from '#edition/find-passage.ts'
import { indexIn } from '#edition/index-in.ts'

const found = (text: string, quote: string) => {
  const passage = findPassage(text, quote)
  return passage && text.slice(passage.start, passage.end)
}

describe('a quotation that was changed since', () => {
  test('is found from four words and twelve letters on', () => {
    expect(found('salt is so dear', 'salt was so dear')).toBe('salt is so dear')
    expect(found('big red old map', 'big red old cat')).toBe('big red old')
    expect(found('big red old', 'big red old x')).toBeNull()
    expect(found('a salted pretzel, indeed', 'a salted pretzel')).toBe('a salted pretzel')
    expect(found('the salted soft pretzel', 'the salted pretzel')).toBeNull()
  })

  test('is found where three of five words are left, and not where two are', () => {
    expect(found('alpha bravo charly x y', 'alpha bravo charly delta echo')).toBe('alpha bravo charly')
    expect(found('alpha bravo x y z', 'alpha bravo charly delta echo')).toBeNull()
  })

  test('is found where most of it stands, and first where it stands as well again', () => {
    const quote = 'alpha bravo charly delta echo'
    const text = 'alpha bravo charly x. Then alpha bravo charly delta y. Then alpha bravo charly delta z.'
    expect(findPassage(text, quote)).toEqual({ start: 27, end: 51 })
  })

  test('is compared without case, accents and punctuation', () => {
    expect(found('So: “ÁLPHA, Bravo; charlý… Delta!” x', 'alpha bravo, charly delta echo')).toBe(
      'ÁLPHA, Bravo; charlý… Delta',
    )
  })

  test('counts a word no more often than the quotation has it', () => {
    expect(found('salt salt salt salt salt', 'salt pepper ginger saffron cumin')).toBeNull()
    expect(found('salt pepper salt ginger', 'salt pepper and salt thyme')).toBe('salt pepper salt')
  })

  test('is found behind words that are given back when the window has left them', () => {
    const quote = 'salt salt pepper ginger saffron cumin'
    expect(found('salt x y z u v w salt salt pepper ginger thyme cumin', quote)).toBe(
      'salt salt pepper ginger thyme cumin',
    )
    expect(found('salt salt x y z u pepper ginger', quote)).toBeNull()
  })

  test('begins and ends with words of its own, in their order', () => {
    const quote = 'the price of coarse salt rose by nine per cent'
    expect(found('of the price of coarse salt rose by eight per cent by now', quote)).toBe(
      'the price of coarse salt rose by eight per cent',
    )
    expect(found('cent the price of coarse salt rose by eight per x', quote)).toBe(
      'the price of coarse salt rose by eight per',
    )
  })

  test('takes in its ends that new words have pushed out, up to a quarter of its length', () => {
    const quote = 'alpha bravo charly delta echo foxtrot golf hotel'
    expect(found('alpha bravo new charly delta newer echo foxtrot golf hotel', quote)).toBe(
      'alpha bravo new charly delta newer echo foxtrot golf hotel',
    )
    expect(found('alpha new newer newest bravo charly delta echo foxtrot golf hotel', quote)).toBe(
      'bravo charly delta echo foxtrot golf hotel',
    )
    expect(found('alpha bravo charly delta echo foxtrot golf new newer newest hotel', quote)).toBe(
      'alpha bravo charly delta echo foxtrot golf',
    )
  })

  test.each([
    ['Han', '今年春天盐的价格大幅上涨了一倍', '今年盐的价格小幅上涨了一倍', '今年春天盐的价格大幅上涨了一倍'],
    [
      'Hiragana',
      'きょうしおのねだんはとてもあがった',
      'しおのねだんはすこしあがった',
      'しおのねだんはとてもあがった',
    ],
    ['Katakana', 'ソルトトペッパートシュガー', 'ソルトトペッパーノシュガー', 'ソルトトペッパートシュガー'],
    ['Thai', 'ราคาเกลือขึ้นมากในปีนี้', 'ราคาเกลือขึ้นน้อยในปีนี้', 'ราคาเกลือขึ้นมากในปีนี้'],
  ])('is found in %s, letter by letter', (_, text, quote, passage) => {
    expect(found(text, quote)).toBe(passage)
  })
})

describe('a quotation in other spaces and cases', () => {
  test('is found with all of its last letter', () => {
    expect(found('x SALT 🧂 y', 'salt  🧂')).toBe('SALT 🧂')
    expect(found('x SALTİ y', 'salt i̇')).toBe('SALTİ')
    expect(found('xSA LTy', 'salt')).toBe('SA LT')
  })
})

describe('what is sought in a text', () => {
  test.each([
    ['', '', 0],
    ['salt', '', 0],
    ['', 'salt', null],
    ['salt', 'salt', 0],
    ['the salt', 'salt', 4],
    ['sasalt', 'salt', 2],
    ['aabaabaaab', 'aabaaab', 3],
    ['abababac', 'ababac', 2],
    ['salt sal', 'salts', null],
  ])('in %j %j stands at %j', (text, sought, at) => {
    expect(indexIn(text, sought)).toBe(at)
  })

  test('is found where the engine finds it, in every text of two letters', () => {
    const words = ['']
    for (let i = 0; i < 255; i += 1) words.push(`${words[i]}a`, `${words[i]}b`)
    const texts = words.filter(({ length }) => length === 8)
    const short = words.filter(({ length }) => length <= 5)
    const wrong = texts.flatMap((text) =>
      short.filter((sought) => (indexIn(text, sought) ?? -1) !== text.indexOf(sought)),
    )
    expect([texts.length, wrong]).toEqual([256, []])
  })

  test('is found where the engine finds it, whatever both are', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '\u0430', '\ud83e'), maxLength: 40 })
    fc.assert(
      fc.property(text, text, text, (before, sought, after) => {
        const whole = before + sought + after
        expect(indexIn(whole, sought)).toBe(whole.indexOf(sought))
      }),
    )
  })
})
