import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { faceTags, firstFaces, pagePolicy } from '#press/prerender/first-faces.ts'

const FILES = [
  'assets/libre-franklin-latin-ext-wght-normal-a1.woff2',
  'assets/libre-franklin-latin-wght-normal-b2.woff2',
  'assets/newsreader-latin-wght-italic-c3.woff2',
  'assets/newsreader-latin-wght-normal-d4.woff2',
  'assets/reader-e5.css',
]

describe('the faces of a first screen', () => {
  test('are the upright letters of Western Europe, at the edition’s own place', () => {
    const faces = firstFaces(FILES, '/news/')
    expect([...faces.matchAll(/url\("([^"]*)"\)/g)].map(([, address]) => address)).toEqual([
      '/news/assets/newsreader-latin-wght-normal-d4.woff2',
      '/news/assets/libre-franklin-latin-wght-normal-b2.woff2',
    ])
  })

  test('are named to the early script, each once', () => {
    const tags = faceTags(firstFaces(FILES, '/'), 'es')
    expect(tags.match(/<meta name="lectern-face" content="\/assets\/[^"]+">/g)).toHaveLength(2)
  })

  test.each(['ar', 'ko'])('are not named by a page in %s, which has few of their letters', (language) => {
    expect(faceTags(firstFaces(FILES, '/'), language)).toBe('')
  })

  test('may stand in their page, by its policy', () => {
    const faces = firstFaces(FILES, '/news/')
    const hash = createHash('sha256').update(faces).digest('base64')
    expect(pagePolicy(faces)).toMatch(
      new RegExp(`style-src 'self' [^;]*'sha256-${hash.replace(/[+/]/g, '\\$&')}'`),
    )
  })

  test('a reader without them is read in the device’s own', () => {
    expect(firstFaces([], '/')).toBe('')
    expect(faceTags('', 'en')).toBe('')
  })
})
