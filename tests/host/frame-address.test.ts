import { expect, test } from 'vitest'
import { firstHeight, frameAddress } from '#host/frame-address.ts'

const SCRIPT = 'https://paper.example/news/lectern-reader.js?v=1'
const of = (attributes: Readonly<Record<string, string>>) => ({
  getAttribute: (name: string) => (Object.hasOwn(attributes, name) ? (attributes[name] ?? null) : null),
})

test.each([
  [{}, ''],
  [{ section: 'world', limit: '5' }, '?section=world&limit=5'],
  [{ section: 'world, science' }, '?section=world&section=science'],
  [{ article: 'a&b=c#d' }, '?article=a%26b%3Dc%23d'],
  [
    { author: 'ada', q: '"late harvest"', list: 'headlines' },
    '?author=ada&q=%22late+harvest%22&list=headlines',
  ],
  [{ theme: 'dark', lang: 'fr', offline: '' }, '?lang=fr&theme=dark&offline=1'],
  [{ section: '  ', onload: 'alert(1)' }, ''],
])('%j is a page beside the script', (attributes, query) => {
  expect(frameAddress(of(attributes), SCRIPT)?.href).toBe(`https://paper.example/news/embed/${query}`)
})

test('a page says itself where the edition stands, on the web and nowhere else', () => {
  const at = (edition: string) => frameAddress(of({ edition }), SCRIPT)?.href
  expect(at('https://other.example/daily/')).toBe('https://other.example/daily/embed/')
  for (const edition of ['javascript:alert(1)', 'data:text/html,x', 'news/', '', '//x', 'file:///etc/']) {
    expect(at(edition)).toBeUndefined()
  }
  expect(frameAddress(of({}), null)).toBeNull()
})

test('room is kept for what will come', () => {
  expect(firstHeight(of({ height: '300' }))).toBe(300)
  expect(firstHeight(of({ height: 'tall', list: 'headlines', limit: '5' }))).toBe(450)
  expect(firstHeight(of({ limit: '-1' }))).toBeGreaterThan(firstHeight(of({ limit: '3' })))
})
