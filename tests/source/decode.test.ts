import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeBytes } from '#source/decode.ts'

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

async function textOf(bytes: Uint8Array): Promise<string> {
  const decoded = await decodeBytes(new Uint8Array(bytes))
  return decoded.kind === 'text' ? decoded.text : decoded.kind
}

function utf16(text: string, isBig: boolean): Uint8Array {
  return Uint8Array.from(
    [...text].flatMap((letter) => {
      const code = letter.charCodeAt(0)
      return isBig ? [code >> 8, code & 255] : [code & 255, code >> 8]
    }),
  )
}

describe('the letters of a file arrive as they were written', () => {
  test.each([
    ['UTF-8', new TextEncoder().encode('{"title":"Café Übung"}'), '{"title":"Café Übung"}'],
    ['a byte order mark', new TextEncoder().encode('\uFEFF{"a":"é"}'), '{"a":"é"}'],
    ['UTF-16 from Windows', utf16('\uFEFF{"a":"é서"}', false), '{"a":"é서"}'],
    ['UTF-16 the other way', utf16('\uFEFF{"a":"é서"}', true), '{"a":"é서"}'],
    ['UTF-16 without a mark', utf16('{"a":"b"}', false), '{"a":"b"}'],
    ['windows-1252 without a label', latin('{"a":"\x93Caf\xe9\x94"}'), '{"a":"“Café”"}'],
    [
      'windows-1252 under the label UTF-8',
      latin('<?xml version="1.0" encoding="utf-8"?><a>Caf\xe9</a>'),
      '<?xml version="1.0" encoding="utf-8"?><a>Café</a>',
    ],
    [
      'UTF-8 under another label',
      new TextEncoder().encode('<?xml version="1.0" encoding="iso-8859-1"?><a>Café</a>'),
      '<?xml version="1.0" encoding="iso-8859-1"?><a>Café</a>',
    ],
    [
      'a Cyrillic label',
      latin('<?xml version="1.0" encoding="koi8-r"?><a>\xf0\xd2</a>'),
      '<?xml version="1.0" encoding="koi8-r"?><a>Пр</a>',
    ],
    ['a packed file', gzipSync('{"a":"é"}'), '{"a":"é"}'],
    ['a packed file in an old encoding', gzipSync(latin('{"a":"\xe9"}')), '{"a":"é"}'],
  ])('%s', async (_, bytes, expected) => {
    expect(await textOf(bytes)).toBe(expected)
  })

  test('one damaged letter in a Korean text leaves the others alone', async () => {
    const bytes = new TextEncoder().encode(`"${'서울신문 '.repeat(50)}"`)
    bytes[4] = 0xff
    expect(await textOf(bytes)).toContain('서울신문')
  })
})

test('a picture is no text', async () => {
  expect(await textOf(latin('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'))).toBe('not-text')
})

test('a packed file of nothing but zeros is given up before it fills the memory', async () => {
  const bomb = gzipSync(Buffer.alloc(310_000_000))
  expect(bomb.length).toBeLessThan(1_000_000)
  expect(await textOf(bomb)).toBe('too-big')
}, 30_000)

test('half a packed file gives what came before the cut', async () => {
  const text = JSON.stringify(Array.from({ length: 5000 }, (_, i) => `story ${i * 7919}`))
  const packed = gzipSync(text)
  const half = await textOf(packed.subarray(0, packed.length / 2))
  expect(half.length).toBeGreaterThan(1000)
  expect(text.startsWith(half)).toBe(true)
})

test('any bytes give a text or a reason', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      expect(['text', 'not-text']).toContain((await decodeBytes(new Uint8Array(bytes))).kind)
    }),
  )
})
