// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { keyLanguages, keyRows } from '#pages/kiosk/key-rows.ts'
import { eraseIn, typeIn } from '#pages/kiosk/type-in.ts'

function fieldWith(value: string, caret = value.length): HTMLInputElement {
  const field = document.createElement('input')
  field.value = value
  field.setSelectionRange(caret, caret)
  return field
}

function typed(letters: string, field = fieldWith('')): string {
  for (const letter of letters) typeIn(field, letter)
  return field.value
}

describe('keys on the screen', () => {
  test.each([
    ['ㅎㅏㄴㄱㅡㄹ', '한글'],
    ['ㅅㅣㄴㅁㅜㄴ ㄱㅣㅅㅏ', '신문 기사'],
    ['ㄷㅏㄺㅇㅡㄹ', '닭을'],
    ['ㄱㅗㅏㅈㅏ', '과자'],
    ['ㅇㅓㅂㅅㅇㅓ', '없어'],
    ['ㅇㅓㅂㅅㅓ', '업서'],
  ])('write %s as %s', (letters, word) => {
    expect(typed(letters)).toBe(word)
  })

  test('take a Korean syllable apart as it was made', () => {
    const field = fieldWith('값')
    const steps = ['갑', '가', 'ㄱ', '', '']
    for (const step of steps) {
      eraseIn(field)
      expect(field.value).toBe(step)
    }
  })

  test('write at the caret, instead of what is selected, and erase whole letters', () => {
    const field = fieldWith('habour', 2)
    expect(typed('r', field)).toBe('harbour')
    field.setSelectionRange(0, 7)
    expect(typed('ñ', field)).toBe('ñ')
    const decomposed = fieldWith('caf\u0065\u0301')
    eraseIn(decomposed)
    expect(decomposed.value).toBe('caf')
  })

  test('tell the field, which searches as one types', () => {
    const field = fieldWith('')
    const heard: string[] = []
    field.addEventListener('input', () => heard.push(field.value))
    typed('ab', field)
    expect(heard).toEqual(['a', 'ab'])
  })

  test('come in the languages of the reader and the edition, and in English', () => {
    expect(keyLanguages('ko', 'ko-KR')).toEqual(['ko', 'en'])
    expect(keyLanguages('en', 'ar')).toEqual(['en', 'ar'])
    expect(keyLanguages('en', 'de')).toEqual(['en'])
    for (const language of ['en', 'ko', 'ar', 'es', 'fr'])
      for (const row of keyRows(language))
        expect([language, row.length <= 12, new Set(row).size]).toEqual([language, true, row.length])
  })
})
