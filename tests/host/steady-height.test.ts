import { expect, test } from 'vitest'
import { SteadyHeight } from '#host/steady-height.ts'

test('a frame follows what is in it, up and down', () => {
  const height = new SteadyHeight()
  expect([height.take(300, 0), height.take(800, 100), height.take(500, 5000)]).toEqual([300, 800, 500])
})

test('a page whose own bar makes the frame narrower and back again comes to rest', () => {
  const height = new SteadyHeight()
  const taken = Array.from({ length: 40 }, (_, i) => height.take(i % 2 === 0 ? 600 : 620, i * 20))
  expect(new Set(taken.slice(1))).toEqual(new Set([620]))
})
