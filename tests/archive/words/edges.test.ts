/** Where a word begins and ends, letter by letter. */
import { describe, expect, test } from 'vitest'
import { eachRowWith, packOf, rowText } from '#archive/words/pack.ts'
import { readQuery } from '#archive/words/query.ts'
import { searchFold } from '#archive/words/search-fold.ts'
import { TextStore } from '#archive/words/text-store.ts'

/** The headlines that are found. */
function found(query: string, ...headlines: readonly string[]): readonly string[] {
  const store = new TextStore()
  store.append(headlines.map((headline) => ({ headline, rest: '', body: null })))
  const fits = store.find(readQuery(query))
  return headlines.filter((_, row) => (fits[row] ?? 0) > 0)
}

describe('a word', () => {
  test('does not begin behind a letter or a number', () => {
    expect(found('salt', 'asalt', 'zsalt', '0salt', '9salt', 'жsalt', '٣salt', '𠀀salt')).toEqual([])
  })

  test('begins behind any other sign, also one that stands close to the letters in the tables', () => {
    const behind = ['/salt', ':salt', '`salt', '{salt', 'sea—salt', 'sea\ue000salt', 'a🧂salt']
    expect(found('salt', ...behind)).toEqual(behind)
  })

  test('that begins with a sign itself is found behind a letter too', () => {
    expect(found('#1', 'They are#1 again', 'They are 1 again')).toEqual(['They are#1 again'])
    expect(found('€5', 'For€5 a day', 'For 5 a day')).toEqual(['For€5 a day'])
  })

  test('is looked for further on where its letters stand inside of another first', () => {
    expect(found('ark', 'Bark and dark and ark')).toEqual(['Bark and dark and ark'])
    expect(found('and ark', 'Bark and lark, then ark', 'Band and bark')).toEqual(['Bark and lark, then ark'])
  })

  test('of one article is not found in the next', () => {
    expect(found('harbour w', 'Harbour sea', 'Wall')).toEqual([])
    expect(found('"harbour w"', 'Harbour', 'W is a letter')).toEqual([])
  })
})

describe('a quotation', () => {
  test('does not end before a letter or a number', () => {
    expect(found('"salt"', 'salta', 'saltz', 'salt0', 'salt9', 'saltж', 'salt𐐷')).toEqual([])
  })

  test('ends before any other sign, and at the end', () => {
    const before = ['salt/', 'salt:', 'salt`', 'salt{', 'salt—sea', 'salt🧂', 'salt']
    expect(found('"salt"', ...before)).toEqual(before)
    expect(found('"harbour wall" "sea"', 'Harbour wall by the sea')).toEqual(['Harbour wall by the sea'])
  })

  test('that ends with a sign may have a letter behind it', () => {
    expect(found('"c++"', 'C++11 is old', 'C is older')).toEqual(['C++11 is old'])
  })

  test('of a script without spaces ends anywhere', () => {
    expect(found('"한국 경제"', '한국 경제신문')).toEqual(['한국 경제신문'])
    expect(found('"salt 경제"', 'salt 경제신문')).toEqual(['salt 경제신문'])
  })
})

describe('in other scripts', () => {
  test.each([
    ['Han', '经济', '中国经济增长'],
    ['Hiragana', 'さくら', '東京のさくらまつり'],
    ['Katakana', 'ガソリン', '安いガソリン価格'],
    ['Hangul', '경제', '한국경제신문'],
    ['Thai', 'ไทย', 'ประเทศไทย'],
  ])('%s is found anywhere, for it has no spaces that part every word', (_, word, headline) => {
    expect(found(word, headline)).toEqual([headline])
  })

  test.each('و ف ب ك ل ال وال فال بال كال لل ولل وب ول وبال'.split(' '))(
    'an Arabic word is found with “%s” written before it',
    (particle) => {
      expect(found('كتاب', `${particle}كتاب`, `في ${particle}كتاب`)).toHaveLength(2)
    },
  )

  test('an Arabic word is not found behind other letters, or more of them than any particle has', () => {
    expect(found('كتاب', 'مكتاب', 'موبالكتاب', 'موالكتاب')).toEqual([])
    expect(found('salt', 'والsalt')).toEqual([])
  })
})

describe('letters that are taken for one another', () => {
  test.each([
    ['ß', 'ss'],
    ['æ', 'ae'],
    ['œ', 'oe'],
    ['ø', 'o'],
    ['Ł', 'l'],
    ['đ', 'd'],
    ['ð', 'd'],
    ['þ', 'th'],
    ['ı', 'i'],
    ['’', "'"],
    ['‘', "'"],
    ['ʼ', "'"],
    ['ٱ', 'ا'],
    ['ى', 'ي'],
    ['ة', 'ه'],
    ['كـتاب', 'كتاب'],
    ['É', 'e'],
    ['A  B', 'a b'],
    ['A\tB', 'a b'],
  ])('%j is compared as %j', (written, compared) => {
    expect(searchFold(`x${written}x`)).toBe(`x${compared}x`)
  })
})

describe('rows that are looked through as one text', () => {
  const pack = packOf(['ferry, ferry', 'a train', '', 'the ferry'])

  test('are found once each, however often a word stands in them', () => {
    const rows: number[] = []
    eachRowWith(pack, { text: 'ferry', kind: 'prefix' }, (row) => rows.push(row))
    expect(rows).toEqual([0, 3])
  })

  test('can be had again one by one', () => {
    expect([0, 1, 2, 3].map((row) => rowText(pack, row))).toEqual([
      'ferry, ferry',
      'a train',
      '',
      'the ferry',
    ])
  })
})
