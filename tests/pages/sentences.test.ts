import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sentencesOf } from '../../src/pages/article/sentences.ts'

const text = fc.array(
  fc.constantFrom(
    'It rained. ',
    'Then, ',
    'word ',
    'слово ',
    '비가 왔다. ',
    'هطل المطر؟ ',
    '😀',
    '\n',
    '…',
    ' ',
    'x'.repeat(90),
  ),
  { maxLength: 120 },
)

describe('sentences to be read aloud', () => {
  test('are as long as a voice lasts, stand in their order, and leave no word out', () => {
    fc.assert(
      fc.property(text, (parts) => {
        const whole = parts.join('')
        const sentences = sentencesOf(whole, 'en')
        let end = 0
        for (const sentence of sentences) {
          expect(sentence.start).toBeGreaterThanOrEqual(end)
          expect(sentence.text.length).toBeLessThanOrEqual(220)
          expect(whole.slice(sentence.start, sentence.end).trim()).toBe(sentence.text)
          expect(() => encodeURIComponent(sentence.text)).not.toThrow()
          end = sentence.end
        }
        const letters = (some: string) => some.replace(/[^\p{L}\p{N}]/gu, '')
        expect(letters(sentences.map((one) => one.text).join(''))).toBe(letters(whole))
      }),
    )
  })

  test('end where the language ends them, and nowhere inside a number', () => {
    const said = (words: string, language: string) => sentencesOf(words, language).map((one) => one.text)
    expect(said('It cost 3.50 marks. Nobody paid.', 'en')).toEqual(['It cost 3.50 marks.', 'Nobody paid.'])
    expect(said('雨が降った。誰も来なかった。', 'ja')).toEqual(['雨が降った。', '誰も来なかった。'])
    expect(said('One.', 'not a language')).toEqual(['One.'])
  })
})
