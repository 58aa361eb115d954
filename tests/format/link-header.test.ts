import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nextInLink } from '#format/link-header.ts'

const base = 'https://e.org/posts?page=2'

test.each([
  [
    '<https://e.org/posts?page=1>; rel="prev", <https://e.org/posts?page=3>; rel="next"',
    'https://e.org/posts?page=3',
  ],
  ['<?page=3>; rel=next', 'https://e.org/posts?page=3'],
  ['</a,b;c>; title="x; rel=prev, <y>"; rel="last NEXT"', 'https://e.org/a,b;c'],
  ['</a>; REL = "next"', 'https://e.org/a'],
  ['</a>; title="say \\"next\\""; rel="next"', 'https://e.org/a'],
])('the next page is found in %s', (header, address) => {
  expect(nextInLink(header, base)).toBe(address)
})

test.each([
  [undefined],
  [42],
  [''],
  ['<https://e.org/wp-json/>; rel="https://api.w.org/"'],
  ['</a>; rel="prev"; rel="next"'],
  ['</a>; rel="next"; anchor="#chapter"'],
  ['</a>; title="rel=next"'],
  ['<javascript:alert(1)>; rel="next"'],
  [`${'<a>;'.repeat(5000)} rel=next`],
])('no next page is made up from %s', (header) => {
  expect(nextInLink(header, base)).toBeNull()
})

test('several headers are read as one', () => {
  expect(nextInLink(['</a>; rel=prev', '</b>; rel=next'], base)).toBe('https://e.org/b')
})

test('nothing in place of a header makes it throw', () => {
  const part = fc.constantFrom('<', '>', ';', ',', '"', '\\', 'rel', '=', 'next', ' ', 'a')
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(part).map((parts) => parts.join('')),
        fc.anything(),
      ),
      (header) => {
        expect(['string', 'object']).toContain(typeof nextInLink(header, base))
      },
    ),
  )
})
