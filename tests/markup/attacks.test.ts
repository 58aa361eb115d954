// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { problems, render } from './inspect.ts'
import { vectors } from './vectors.ts'

const TAGS =
  'p div a b em span h1 h2 h4 ul li table tbody tr td pre img figure figcaption picture source blockquote iframe ' +
  'object embed svg math mtext style script noscript template form input button select option details video ' +
  'audio x-box amp-img center font marquee section nav noembed title textarea'
const VALUES = [
  'javascript:alert(1)',
  'data:text/html,<script>1</script>',
  'https://other.example/a.png?utm_source=x',
  '//cdn.example/a,b.jpg 2x, c.jpg 3x',
  '#n1',
  'n1',
  'twitter-tweet',
  'embed scroll unsized upgraded',
  '"><img src=x onerror=alert(1)>',
  '1',
]
const NAMES = 'href src srcset id name class style onerror onclick data-src cite width height title dir role'

const attribute = fc
  .tuple(fc.constantFrom(...NAMES.split(' ')), fc.constantFrom(...VALUES))
  .map(([name, value]) => `${name}="${value.replaceAll('"', '&quot;')}"`)

/** A few in npm test: `LECTERN_DOCUMENTS=1000 npx vitest run tests/markup/attacks.test.ts` tries two thousand in less than a minute. */
const DOCUMENTS = Number(process.env.LECTERN_DOCUMENTS ?? 60)
const PATIENCE = 30_000 + DOCUMENTS * 100

/** Random trees of good and bad elements; one tag in eight is never closed. */
const { node } = fc.letrec<{ node: string; children: string[] }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.constantFrom('words', '&nbsp;', '<br>', '<!-- c -->', '</p>', '</a>', '<hr>'),
    fc
      .tuple(
        fc.constantFrom(...TAGS.split(' ')),
        fc.array(attribute, { maxLength: 3 }),
        tie('children'),
        fc.nat(7),
      )
      .map(([tag, attributes, children, open]) => {
        return `<${[tag, ...attributes].join(' ')}>${children.join('')}${open === 0 ? '' : `</${tag}>`}`
      }),
  ),
  children: fc.array(tie('node'), { maxLength: 4 }),
}))

describe('the wall before the page', () => {
  it.each(vectors.map((html) => [html]))('holds against %s', (html) => {
    const once = render(html)
    expect(problems(once)).toEqual([])
    expect(render(once)).toBe(once)
  })

  it('holds against all of them at once', () => {
    const once = render(vectors.join('\n'))
    expect(problems(once)).toEqual([])
    expect(problems(render(once))).toEqual([])
  })

  it(
    'holds against any tree of elements, good and bad',
    () => {
      fc.assert(
        fc.property(fc.array(node, { maxLength: 4 }), (nodes) => {
          const once = render(nodes.join(''))
          expect(problems(once)).toEqual([])
          expect(problems(render(once))).toEqual([])
        }),
        { numRuns: DOCUMENTS },
      )
    },
    PATIENCE,
  )

  it(
    'leaves alone, the second time, what it has made of such a tree',
    () => {
      fc.assert(
        fc.property(fc.array(node, { maxLength: 4 }), (nodes) => {
          const once = render(nodes.join(''))
          expect(render(once)).toBe(once)
        }),
        { numRuns: DOCUMENTS, seed: 2026 },
      )
    },
    PATIENCE,
  )
})
