import { expect, test } from 'vitest'
import { qrPath, qrSvg } from '#ui/share/qr-path.ts'

test('an address longer than any code holds has none', () => {
  expect(qrPath(`https://a.example/${'x'.repeat(2900)}`)).not.toBe(null)
  expect(qrPath(`https://a.example/${'x'.repeat(2960)}`)).toBe(null)
})

test('a code is drawn as one path with the quiet edge that scanners need', () => {
  const code = qrPath('https://a.example/')
  expect(code?.size).toBe(25 + 2 * 4)
  expect(code?.path).toMatch(/^M4 4h7v1h-7z/)
  expect(code && qrSvg(code)).toMatch(/^<svg xmlns="[^"]+" viewBox="0 0 33 33"/)
})
