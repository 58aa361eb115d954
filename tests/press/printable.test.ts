import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { printable, sayJson } from '../../src/press/printable.ts'

test('a headline cannot clear the screen, name the window or turn the line around', () => {
  expect(printable('\u001b[2J\u001b]0;mine\u0007 \u202egnp.exe\r\nnext\rover')).toBe(
    '�[2J�]0;mine� �gnp.exe\nnext�over',
  )
})

test('whatever a feed says, a terminal gets letters and ends of lines', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: it is these that must not be left
      expect(printable(text)).not.toMatch(/(?!\n)[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
    }),
  )
})

test('a machine gets every letter all the same', () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined)
  sayJson({ title: '\u009b2J \u202e' })
  const printed = String(log.mock.calls[0]?.[0])
  log.mockRestore()
  expect(printed).toContain('\\u009b2J \\u202e')
  expect(JSON.parse(printed)).toEqual({ title: '\u009b2J \u202e' })
})
