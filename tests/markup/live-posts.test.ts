// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { render } from './inspect.ts'

const posts = (n: number) =>
  Array.from(
    { length: n },
    (_, i) => `<section><time datetime="2024-01-01T10:${i % 60}">x</time><p>Post ${i}.</p></section>`,
  ).join('')

test('a liveblog shows its first fifty posts and keeps the older ones behind a line', () => {
  const html = render(posts(70))
  expect(html.match(/<div>|<section>/g)?.length).toBeGreaterThan(0)
  expect(html).toContain('<summary>20 more posts</summary>')
  expect(html.indexOf('Post 49.')).toBeLessThan(html.indexOf('<details'))
  expect(html.indexOf('Post 50.')).toBeGreaterThan(html.indexOf('<details'))
})

test('a short liveblog is left open, in the order of its source', () => {
  const html = render(posts(50))
  expect(html).not.toContain('<details')
  expect(html.indexOf('Post 3.')).toBeLessThan(html.indexOf('Post 4.'))
})

test('sixty parts of a long read without a time are no liveblog', () => {
  expect(render('<section><p>Part.</p></section>'.repeat(60))).not.toContain('<details')
})
