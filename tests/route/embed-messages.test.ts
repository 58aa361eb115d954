import { expect, test } from 'vitest'
import { readFrameMessage, readHostMessage, TALLEST, writeMessage } from '#route/embed-messages.ts'

test('both ends understand what the other says', () => {
  for (const said of [
    { kind: 'ready' },
    { kind: 'activity' },
    { kind: 'height', height: 420 },
    { kind: 'named', title: 'World – The Paper' },
  ] as const) {
    expect(readFrameMessage(structuredClone(writeMessage(said)))).toEqual(said)
    expect(readHostMessage(writeMessage(said))).toBeNull()
  }
  for (const said of [
    { kind: 'hello', theme: 'auto' },
    { kind: 'theme', theme: 'dark' },
  ] as const) {
    expect(readHostMessage(structuredClone(writeMessage(said)))).toEqual(said)
    expect(readFrameMessage(writeMessage(said))).toBeNull()
  }
})

test.each([
  null,
  'height',
  420,
  [1, 'height', 420],
  { kind: 'height', height: 420 },
  { lectern: 2, kind: 'height', height: 420 },
  { lectern: '1', kind: 'height', height: 420 },
  Object.create({ lectern: 1, kind: 'height', height: 420 }),
  ...[
    '420',
    '420px',
    0,
    -1,
    1.5,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    TALLEST + 1,
    { valueOf: 1 },
    null,
  ].map((height) => ({ lectern: 1, kind: 'height', height })),
  ...['', '  ', 'x'.repeat(301), 7, null].map((title) => ({ lectern: 1, kind: 'named', title })),
  ...[undefined, 'navigate', '__proto__'].map((kind) => ({ lectern: 1, kind, height: 420 })),
  ...[undefined, 'url(x)', 'Dark', ['dark']].map((theme) => ({ lectern: 1, kind: 'hello', theme })),
])('%j is no message', (data) => {
  expect(readFrameMessage(data)).toBeNull()
  expect(readHostMessage(data)).toBeNull()
})
