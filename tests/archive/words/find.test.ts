import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readQuery } from '#archive/words/query.ts'
import { searchFold } from '#archive/words/search-fold.ts'
import { type RowText, TextStore } from '#archive/words/text-store.ts'

const rowOf = (headline: string, rest = '', body: string | null = null): RowText => ({ headline, rest, body })

function storeOf(...rows: readonly (RowText | string)[]): TextStore {
  const store = new TextStore()
  store.append(rows.map((row) => (typeof row === 'string' ? rowOf(row) : row)))
  return store
}

/** The numbers of the rows that fit. */
function found(query: string, ...rows: readonly (RowText | string)[]): number[] {
  return [
    ...storeOf(...rows)
      .find(readQuery(query))
      .entries(),
  ].flatMap(([row, fit]) => (fit > 0 ? [row] : []))
}

describe('words', () => {
  test('are found whatever their case and accents', () => {
    expect(found('ELAN reykjavik', 'Élan in Reykjavík', 'Elan in Oslo')).toEqual([0])
    expect(found('türkei', 'Die TURKEI wählt')).toEqual([0])
    expect(found('strasse', 'Die Straße')).toEqual([0])
    expect(found('lodz', 'Łódź votes')).toEqual([0])
  })

  test('are beginnings of words, and not their middles', () => {
    expect(found('mark', 'The market opens', 'A benchmark falls', 'Mark', 'pre-market trade')).toEqual([
      0, 2, 3,
    ])
  })

  test('are no beginnings behind a letter of any script, also one that takes two units', () => {
    expect(found('salt', '𐐷salt', 'ésalt', '7salt', '🧂salt', '“salt”')).toEqual([3, 4])
  })

  test('of a phrase may be apart by more than one space', () => {
    expect(found('"salt works"', 'Salt \n works', 'Salt in the works', 'Saltworks')).toEqual([0])
  })

  test('may stand in headline, summary, byline, section or text, each in another', () => {
    const row = rowOf('Harbour reopens', 'By Ada Byron\nEconomy', 'Ships came in.')
    expect(found('byron harbour ships', row)).toEqual([0])
    expect(found('byron harbour trains', row)).toEqual([])
  })

  test('in quotation marks stand together, in any marks and without the closing one', () => {
    const rows = ['The sea wall holds', 'A wall by the sea', 'The sea walls hold']
    for (const query of ['"sea wall"', '“sea wall”', '„sea wall“', '«sea wall»', '"sea wall']) {
      expect(found(query, ...rows)).toEqual([0])
    }
  })

  test('with a minus leave articles out, alone as well', () => {
    expect(found('harbour -ferry', 'Harbour', 'Harbour ferry')).toEqual([0])
    expect(found('-ferry', 'Harbour', 'Harbour ferry', 'Train')).toEqual([0, 2])
    expect(found('-"sea wall" sea', 'The sea wall', 'The sea')).toEqual([1])
  })

  test('are found in what is joined by a hyphen or an apostrophe', () => {
    expect(found('president’s', "The president's men", 'The presidents')).toEqual([0])
    expect(found('operation', 'Co-operation')).toEqual([0])
  })

  test('in the headline are known as such', () => {
    const store = storeOf(rowOf('Ferry', 'harbour'), rowOf('Harbour ferry'), rowOf('Train', 'ferry harbour'))
    expect([...store.find(readQuery('harbour ferry'))]).toEqual([1, 2, 1])
  })
})

describe('in other scripts', () => {
  test('Korean words are found inside of words that are grown together, and with their particles', () => {
    expect(found('경제', '한국경제신문이 쓴다', '경제가 는다', '정치')).toEqual([0, 1])
  })

  test('Chinese and Japanese words are found anywhere', () => {
    expect(found('经济', '中国经济增长', '政治')).toEqual([0])
    expect(found('経済', '日本の経済成長')).toEqual([0])
    expect(found('ｶﾞｿﾘﾝ', 'ガソリン価格')).toEqual([0])
  })

  test('Arabic words are found after the article and particles, with and without vowels, in any spelling', () => {
    expect(found('كتاب', 'الكتاب الجديد', 'وبالكتاب', 'كِتَابٌ')).toEqual([0, 1, 2])
    expect(found('احمد', 'أحمد يصل')).toEqual([0])
    expect(found('مدينه', 'مدينة غزة')).toEqual([0])
    expect(found('درسة', 'مدرسة')).toEqual([])
  })

  test('Russian and Greek words are found by their beginnings', () => {
    expect(found('москв', 'В Москве дождь', 'подмосковье')).toEqual([0])
    expect(found('αθηνα', 'Η Αθήνα σήμερα')).toEqual([0])
  })
})

describe('a search that finds nothing', () => {
  const store = storeOf('Government resigns', 'The government stays', 'Governor elected', 'Ships')

  test('offers the words that were meant', () => {
    expect(store.correct(readQuery('goverment'))).toBe('government')
    expect(store.correct(readQuery('governmnet resigns'))).toBe('government resigns')
    expect(store.correct(readQuery('shpis'))).toBe('ships')
  })

  test('offers nothing where nothing is near', () => {
    expect(store.correct(readQuery('zeppelin'))).toBeNull()
    expect(store.correct(readQuery('government'))).toBeNull()
  })

  test('suggests how a word goes on, the most frequent first and as it is written', () => {
    expect(store.suggest('the gov', 3)).toEqual(['government', 'governor'])
    expect(storeOf('Élan').suggest('el', 3)).toEqual(['élan'])
    expect(store.suggest('', 3)).toEqual([])
  })
})

const letters = fc.constantFrom(...'ab éß-"” \n경A’.*[(\u0301\u202e😀')
const text = fc.array(letters, { maxLength: 20 }).map((list) => list.join(''))
const row = fc.record({ headline: text, rest: text, body: fc.option(text) })

describe('whatever is typed', () => {
  test('every word is wanted, and none that has a minus', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), text, (rows, typed) => {
        const query = readQuery(typed)
        const all = [...storeOf(...rows).find(query)]
        rows.forEach((one, i) => {
          const folded = [one.headline, one.rest, one.body ?? ''].map(searchFold)
          const has = (term: string) => folded.some((part) => part.includes(term))
          // A plain search inside of words finds no less than ours.
          if (!query.wanted.every((term) => has(term.text))) expect(all[i]).toBe(0)
          if (query.unwanted.every((term) => !has(term.text)) && query.wanted.length === 0)
            expect(all[i]).toBe(1)
        })
      }),
    )
  })

  test('rows that come in parts are found as in one', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), fc.nat(8), text, (rows, cut, typed) => {
        const parts = new TextStore()
        parts.append(rows.slice(0, cut))
        parts.append(rows.slice(cut))
        expect(parts.find(readQuery(typed))).toEqual(storeOf(...rows).find(readQuery(typed)))
      }),
    )
  })

  test('it is read in bounded time, however long and odd', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 10_000, size: 'max' }), (typed) => {
        const { wanted, unwanted } = readQuery(typed)
        expect(wanted.length + unwanted.length).toBeLessThanOrEqual(16)
        expect([...wanted, ...unwanted].every((term) => term.text !== '')).toBe(true)
      }),
    )
  })
})
