import { describe, expect, test } from 'vitest'
import { marksIn, snippetOf } from '#archive/words/marks.ts'
import { readQuery } from '#archive/words/query.ts'

const marked = (text: string, typed: string) =>
  marksIn(text, readQuery(typed)).map(([start, end]) => text.slice(start, end))
const shown = (text: string, typed = 'ferry') => snippetOf(text, readQuery(typed))

describe('marks', () => {
  test('that touch or overlap are one', () => {
    expect(marked('한국경제', '한국 경제')).toEqual(['한국경제'])
    expect(marked('한국경제', '국경제 한국경')).toEqual(['한국경제'])
    expect(marked('한국 경제', '한국 경제')).toEqual(['한국', '경제'])
  })

  test('reach over lines and spaces as wide as they are', () => {
    expect(marked('SALT \n  works. Salt works', '"salt works"')).toEqual(['SALT \n  works', 'Salt works'])
  })

  test('stand where the letters are, behind some that are folded to more or fewer', () => {
    expect(marked('ßß 🧂 ـ ferry', 'ferry')).toEqual(['ferry'])
    expect(marked('The\u0301 ferry', 'ferry')).toEqual(['ferry'])
  })
})

describe('the line around what was found', () => {
  test('has eighty characters on either side, cut between words', () => {
    const text = `${'word '.repeat(40)}ferry${' tail'.repeat(40)}`
    expect(shown(text)).toBe(`… ${'word '.repeat(15)}ferry${' tail'.repeat(15)} …`)
  })

  test('says so only on the side where something is left out', () => {
    expect(shown(`ferry${' tail'.repeat(40)}`)).toBe(`ferry${' tail'.repeat(15)} …`)
    expect(shown(`${'word '.repeat(40)}ferry`)).toBe(`… ${'word '.repeat(15)}ferry`)
    expect(shown(`${'word '.repeat(16)}ferry${' tail'.repeat(16)}`)).toBe(
      `${'word '.repeat(16)}ferry${' tail'.repeat(16)}`,
    )
  })

  test('is cut anywhere in a script without spaces', () => {
    const text = `${'字'.repeat(100)}经济${'文'.repeat(100)}`
    expect(shown(text, '经济')).toBe(`… ${'字'.repeat(80)}经济${'文'.repeat(80)} …`)
  })
})
