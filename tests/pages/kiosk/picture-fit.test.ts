import { describe, expect, test } from 'vitest'
import { isShownWhole } from '#pages/kiosk/picture-fit.ts'

describe('a picture of the tour', () => {
  const tall = { width: 1080, height: 900 }

  test.each([
    ['a photograph that loses little fills its place', { width: 1200, height: 800 }, tall, false, false],
    ['a banner stands whole', { width: 1600, height: 400 }, tall, false, true],
    ['a tall poster stands whole', { width: 600, height: 1200 }, tall, false, true],
    [
      'a drawing stands whole, with what is written at its edges',
      { width: 1200, height: 800 },
      tall,
      true,
      true,
    ],
    [
      'in a narrow place a photograph stands whole',
      { width: 1200, height: 800 },
      { width: 300, height: 250 },
      false,
      true,
    ],
    ['a drawing of the shape of its place fills it', { width: 600, height: 500 }, tall, true, false],
  ])('%s', (_, picture, place, isDrawing, isWhole) => {
    expect(isShownWhole(picture, place, isDrawing)).toBe(isWhole)
  })
})
