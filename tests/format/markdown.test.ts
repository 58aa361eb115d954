import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markdownToHtml } from '#format/apple-news/markdown.ts'

test.each([
  ['one\n\ntwo\nmore', '<p>one</p>\n<p>two\nmore</p>'],
  ['# Big\ntext', '<h2>Big</h2>\n<p>text</p>'],
  ['## Mid ##', '<h3>Mid</h3>'],
  [
    '**a** and __b__, *c* and _d_',
    '<p><strong>a</strong> and <strong>b</strong>, <em>c</em> and <em>d</em></p>',
  ],
  ['***', '<hr>'],
  ['- a\n- b\n  more\n\n1. c', '<ul><li>a</li><li>b\nmore</li></ul>\n<ol><li>c</li></ol>'],
  ['> said', '<blockquote><p>said</p></blockquote>'],
  ['[A_b_c](https://e.org/x_y_z)', '<p><a href="https://e.org/x_y_z">A_b_c</a></p>'],
  ['snake_case_name, 2 * 3 * 4', '<p>snake_case_name, 2 * 3 * 4</p>'],
  ['1\\. not a list, \\*not em\\*', '<p>1. not a list, *not em*</p>'],
  ['a  \nb', '<p>a<br>b</p>'],
])('%j', (text, html) => {
  expect(markdownToHtml(text)).toBe(html)
})

test('markup and scripts in it are words', () => {
  expect(markdownToHtml('<b onclick="x">[go](javascript:alert)')).toBe(
    '<p>&lt;b onclick=&quot;x&quot;&gt;[go](javascript:alert)</p>',
  )
})

test('whatever comes in, only tags of our own come out', () => {
  const piece = fc.constantFrom(
    '*',
    '_',
    '[',
    '](https://e.org/a_b)',
    '<',
    '">',
    '&',
    '\n',
    '- ',
    '# ',
    '\\',
    'a',
    ' ',
  )
  const tag = /<\/?(?:p|h[2-6]|ul|ol|li|strong|em|br|hr|blockquote)>|<a href="https:[^"<>]*">|<\/a>/g
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      expect(markdownToHtml(pieces.join('')).replace(tag, '')).not.toMatch(/[<>]/)
    }),
  )
})
