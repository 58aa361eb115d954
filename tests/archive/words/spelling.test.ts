import { describe, expect, test } from 'vitest'
import { readQuery } from '#archive/words/query.ts'
import { TextStore } from '#archive/words/text-store.ts'

function storeOf(...headlines: readonly string[]): TextStore {
  const store = new TextStore()
  store.append(headlines.map((headline) => ({ headline, rest: '', body: null })))
  return store
}

const mended = (typed: string, ...headlines: readonly string[]) =>
  storeOf(...headlines).correct(readQuery(typed))

describe('a word that stands nowhere', () => {
  test('is mended from four letters on; shorter ones have too many neighbours', () => {
    expect(mended('baot', 'Boat leaves')).toBe('boat')
    expect(mended('bta', 'Bat flies')).toBeNull()
  })

  test('may have two slips in it from eight letters on, and one before', () => {
    expect(mended('mniistre', 'Minister speaks')).toBe('minister')
    expect(mended('mniistex', 'Minister speaks')).toBe('minister')
    expect(mended('mniisxxr', 'Minister speaks')).toBeNull()
    expect(mended('harbuor', 'Harbour opens')).toBe('harbour')
    expect(mended('ahrbuor', 'Harbour opens')).toBeNull()
  })

  test('becomes the nearest word, and of two as near the more frequent', () => {
    expect(mended('goverment', 'Governments', 'Governments', 'Government')).toBe('government')
    expect(mended('saltz', 'Salts', 'Salts', 'Salty')).toBe('salts')
    expect(mended('saltz', 'Salts', 'Salty', 'Salty')).toBe('salty')
  })

  test('is mended as it is written there, and compared without accents', () => {
    expect(mended('reykjavkiur', 'Reykjavíkur')).toBe('reykjavíkur')
    expect(storeOf('Élans').suggest('elan', 1)).toEqual(['élans'])
  })

  test('is left as it is in a quotation, and beside it', () => {
    expect(mended('"goverment"', 'Government resigns')).toBeNull()
    expect(mended('"sea wall" holsd', 'The sea wall holds')).toBe('"sea wall" holds')
    expect(mended('goverment -ships', 'Government stays', 'Ships')).toBe('government -ships')
  })

  test('is not mended where that would find nothing either', () => {
    expect(mended('goverment ships', 'Government stays', 'Ships')).toBeNull()
  })
})

describe('what is typed so far', () => {
  test('goes on as words of headlines do, the most frequent first, and no more than asked for', () => {
    const store = storeOf('Salt and salts', 'Salty salts', 'Salts', 'Salty', 'Sand')
    expect(store.suggest('Salt', 9)).toEqual(['salts', 'salty', 'salt'])
    expect(store.suggest('salt', 2)).toEqual(['salts', 'salty'])
    expect(store.suggest('sz', 9)).toEqual([])
    expect(store.suggest('zz', 9)).toEqual([])
  })

  test('goes on from its last word, whatever parts it from the others', () => {
    const store = storeOf('Harbour walls')
    for (const typed of ['the wal', 'the  wal', 'the\twal'])
      expect(store.suggest(typed, 3)).toEqual(['walls'])
    expect(store.suggest('the ', 3)).toEqual([])
  })

  test('goes on with apostrophes, marks and numbers that are part of a word', () => {
    expect(storeOf('The President’s men').suggest('pres', 3)).toEqual(['president’s'])
    expect(storeOf("The president's men").suggest('pres', 3)).toEqual(["president's"])
    expect(storeOf('5G and हिन्दी').suggest('5', 3)).toEqual(['5g'])
    expect(storeOf('हिन्दी news').suggest('हि', 3)).toEqual(['हिन्दी'])
  })

  test('takes in the words of articles that come later', () => {
    const store = storeOf('Ferry')
    expect(store.suggest('f', 3)).toEqual(['ferry'])
    store.append([{ headline: 'Ferries', rest: '', body: null }])
    expect(store.suggest('f', 3)).toHaveLength(2)
  })
})

describe('what a reader types', () => {
  test('is read to its thousandth character and its sixteenth word', () => {
    expect(readQuery('a'.repeat(2000)).wanted.map(({ text }) => text.length)).toEqual([1000])
    const words = Array.from({ length: 20 }, (_, i) => `word${i}`)
    expect(readQuery(words.join(' ')).wanted.map(({ text }) => text)).toEqual(words.slice(0, 16))
    const [wanted, unwanted] = [words.slice(0, 10), words.slice(10)]
    const query = readQuery([...wanted, ...unwanted.map((word) => `-${word}`)].join(' '))
    expect(query.unwanted.map(({ text }) => text)).toEqual(unwanted.slice(0, 6))
  })

  test.each(['-', '−', '–'])('leaves out with “%s” before a word, not within one', (minus) => {
    expect(readQuery(`${minus}ferry`)).toEqual({ wanted: [], unwanted: [{ text: 'ferry', kind: 'prefix' }] })
    expect(readQuery(`co${minus}op`).wanted).toHaveLength(1)
  })

  test('loses the punctuation around a word, and keeps what is within', () => {
    const texts = (typed: string) => readQuery(typed).wanted.map(({ text }) => text)
    expect(texts('(salt), [sand]… {sea}; "wall:" a.b.c! what?')).toEqual([
      'salt',
      'sand',
      'sea',
      'wall',
      'a.b.c',
      'what',
    ])
    expect(texts("..'salt'.. *sand* _sea_ /wall/ \\x\\ x-")).toEqual([
      'salt',
      'sand',
      'sea',
      'wall',
      'x',
      'x',
    ])
    expect(texts('... "" - “” !')).toEqual([])
  })
})
