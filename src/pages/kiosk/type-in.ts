/** Writes into a field as a keyboard would, so that whatever belongs to the field hears of it. */
import { assemble, removeLastCharacter } from 'es-hangul'

/** Syllables, and the letters that they are made of. */
const HANGUL = /[\u3131-\u3163\uac00-\ud7a3]/

/** At the caret, or instead of what is selected. A Korean letter joins the syllable before it, or begins one of its own. */
export function typeIn(field: HTMLInputElement, letter: string): void {
  const { from, to, last } = caretOf(field)
  const isJoined = from === to && HANGUL.test(letter) && HANGUL.test(last)
  const text = isJoined ? assemble([last, letter]) : letter
  put(field, text, isJoined ? from - last.length : from, to)
}

/** A Korean syllable loses its last letter first. */
export function eraseIn(field: HTMLInputElement): void {
  const { from, to, last } = caretOf(field)
  const isJoined = from === to && HANGUL.test(last)
  const start = from === to ? from - last.length : from
  put(field, isJoined ? removeLastCharacter(last) : '', start, to)
}

function caretOf({ value, selectionStart, selectionEnd }: HTMLInputElement) {
  const from = selectionStart ?? value.length
  // A letter of two units, or with its accent beside it, is still one.
  const last = /\P{M}\p{M}*$/u.exec(value.slice(0, from))?.[0] ?? ''
  return { from, to: selectionEnd ?? from, last }
}

function put(field: HTMLInputElement, text: string, from: number, to: number): void {
  field.setRangeText(text, from, to, 'end')
  field.dispatchEvent(new InputEvent('input', { bubbles: true }))
}
