import { describe, expect, test } from 'vitest'
import { readDocument } from '#format/detect.ts'

async function articleOf(fields: object) {
  const post = { id: 1, title: 'T', slug: 't', published_at: '2023-05-01T09:00:00Z', html: null, ...fields }
  const context = { loadedFrom: 'https://example.org/data/x.json', now: Date.UTC(2024, 0, 1) }
  const result = await readDocument(JSON.stringify({ posts: [post] }), context)
  if (result.kind === 'unreadable') throw new Error(result.problem.message)
  const [article] = result.feed.articles
  if (article === undefined) throw new Error('no article')
  return article
}

const text = (value: string, format = 0) => ({ type: 'extended-text', text: value, format })
const lexical = (...children: unknown[]) => JSON.stringify({ root: { type: 'root', children } })

describe('a post without HTML', () => {
  test('has its plain text', async () => {
    const article = await articleOf({ plaintext: 'One <b>.\n\nTwo.', lexical: lexical() })
    expect(article).toMatchObject({ bodyHtml: '<p>One &lt;b&gt;.</p>\n<p>Two.</p>', bodyState: 'full' })
  })

  test('has what its editor keeps', async () => {
    const { bodyHtml, warnings } = await articleOf({
      lexical: lexical(
        { type: 'extended-heading', tag: 'h3', children: [text('Head')] },
        {
          type: 'paragraph',
          children: [
            text('a < b', 1),
            { type: 'linebreak' },
            { type: 'link', url: 'https://e.org/?a&b', children: [text('on', 2)] },
          ],
        },
        { type: 'list', listType: 'number', children: [{ type: 'listitem', children: [text('one')] }] },
        { type: 'image', src: 'https://e.org/a.jpg', alt: 'A "ship"', caption: '<b>Sea</b>' },
        { type: 'horizontalrule' },
        { type: 'html', html: '<table></table>' },
        { type: 'bookmark', url: 'https://e.org/b', metadata: { title: 'A <page>' } },
        { type: 'paywall' },
      ),
    })
    expect(bodyHtml?.split('\n')).toEqual([
      '<h3>Head</h3>',
      '<p><strong>a &lt; b</strong><br><a href="https://e.org/?a&amp;b"><em>on</em></a></p>',
      '<ol><li>one</li></ol>',
      '<figure><img src="https://e.org/a.jpg" alt="A &quot;ship&quot;"><figcaption><b>Sea</b></figcaption></figure>',
      '<hr>',
      '<table></table>',
      '<p><a href="https://e.org/b">A &lt;page&gt;</a></p>',
      '',
    ])
    expect(warnings).toEqual([])
  })

  test('says so where a part of it is of an unknown kind', async () => {
    const article = await articleOf({
      lexical: lexical({ type: 'paragraph', children: [text('One.')] }, { type: 'hologram', depth: 3 }),
    })
    expect(article).toMatchObject({ bodyText: 'One.', warnings: ['parts-left-out'] })
  })

  test('has what the editor of earlier versions kept', async () => {
    const mobiledoc = JSON.stringify({
      version: '0.3.1',
      atoms: [['soft-return', '', {}]],
      cards: [
        ['markdown', { markdown: 'One & two' }],
        ['hr', {}],
      ],
      markups: [['strong'], ['a', ['rel', 'x', 'href', 'https://e.org/']], ['script']],
      sections: [
        [1, 'h2', [[0, [], 0, 'Head']]],
        [
          1,
          'p',
          [
            [0, [0, 1], 1, 'a < b'],
            [0, [], 1, 'c'],
            [1, [], 0, 0],
            [0, [2], 0, 'd'],
          ],
        ],
        [3, 'ul', [[[0, [], 0, 'one']], [[0, [], 0, 'two']]]],
        [10, 0],
        [10, 1],
        [2, 'https://e.org/a.jpg'],
      ],
    })
    expect((await articleOf({ mobiledoc })).bodyHtml?.split('\n')).toEqual([
      '<h2>Head</h2>',
      '<p><strong><a href="https://e.org/">a &lt; b</a>c</strong><br><span>d</span></p>',
      '<ul><li>one</li><li>two</li></ul>',
      '<p>One &amp; two</p>',
      '<hr>',
      '<figure><img src="https://e.org/a.jpg" alt=""></figure>',
    ])
  })

  test.each([['{"root":'], ['[]'], [lexical()], [7]])('has none where its editor kept %s', async (kept) => {
    expect((await articleOf({ lexical: kept, mobiledoc: kept })).bodyState).toBe('none')
  })

  test('may be nested however deep', async () => {
    const [open, close] = ['{"type":"list","children":[', ']}']
    const deep = open.repeat(20_000) + close.repeat(20_000)
    const paragraph = JSON.stringify({ type: 'paragraph', children: [text('One.')] })
    const article = await articleOf({ lexical: `{"root":{"children":[${paragraph},${deep}]}}` })
    expect(article).toMatchObject({ bodyText: 'One.', warnings: ['parts-left-out'] })
  })
})
