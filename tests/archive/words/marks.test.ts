import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { marksIn, snippetOf } from '#archive/words/marks.ts'
import { readQuery } from '#archive/words/query.ts'
import { searchFold } from '#archive/words/search-fold.ts'

const marked = (text: string, typed: string) =>
  marksIn(text, readQuery(typed)).map(([start, end]) => text.slice(start, end))

describe('what was found', () => {
  test('is marked where it stands, in the letters of the text', () => {
    expect(marked('Élan in Reykjavík', 'elan reykjavik')).toEqual(['Élan', 'Reykjavík'])
    expect(marked('Die Straße', 'stras')).toEqual(['Straß'])
    expect(marked('한국경제신문', '경제')).toEqual(['경제'])
    expect(marked('E\u0301lan', 'e')).toEqual(['E\u0301'])
  })

  test('is marked every time, and what overlaps once', () => {
    expect(marked('Wall by wall', 'wall')).toEqual(['Wall', 'wall'])
    expect(marked('seaside', 'sea seaside')).toEqual(['seaside'])
  })

  test('unwanted words are never marked', () => {
    expect(marked('Harbour ferry', 'harbour -ferry')).toEqual(['Harbour'])
  })

  test('is shown with the words around it', () => {
    const text = `${'Nothing of note happened. '.repeat(9)}Then the ferry came in. ${'It left again. '.repeat(9)}`
    const snippet = snippetOf(text, readQuery('ferry'))
    expect(snippet).toMatch(/^… .*Then the ferry came in\. .* …$/)
    expect(snippet?.length).toBeLessThan(200)
    expect(snippetOf(text, readQuery('train'))).toBeNull()
    expect(snippetOf('The ferry', readQuery('ferry'))).toBe('The ferry')
  })
})

test('marks lie inside the text, in order and apart, and each begins with a word that was asked for', () => {
  const letters = fc.constantFrom(...'ab éß \n경A’\u0301😀')
  const text = fc.array(letters, { maxLength: 30 }).map((list) => list.join(''))
  fc.assert(
    fc.property(text, text, (shown, typed) => {
      const query = readQuery(typed)
      let last = -1
      for (const [start, end] of marksIn(shown, query)) {
        expect(start).toBeGreaterThan(last)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(shown.length)
        const own = searchFold(shown.slice(start, end))
        expect(query.wanted.some((term) => own.startsWith(term.text) || own.includes(term.text))).toBe(true)
        last = end
      }
    }),
  )
})
