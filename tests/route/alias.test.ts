import { expect, test } from 'vitest'
import { movedTo } from '#route/alias.ts'

const moves = { old: 'newer', newer: 'newest', left: 'right', right: 'left', self: 'self' }

test('an article that has moved twice is where it moved last', () => {
  expect(movedTo(moves, 'old')).toBe('newest')
  expect(movedTo(moves, 'newest')).toBe(null)
})

test('moves in a circle lead nowhere, and so do names that every object has', () => {
  for (const slug of ['left', 'self', 'constructor', '__proto__']) expect(movedTo(moves, slug)).toBe(null)
})
