import { describe, expect, test } from 'vitest'
import { readDocument } from '#format/detect.ts'

const site = 'https://www.gazette.example'
const context = { loadedFrom: 'https://example.org/data/x.json', now: Date.UTC(2024, 0, 1), site }
const frame = { type: 'story', version: '0.10.9', headlines: { basic: 'Harbour' } }

async function articleOf(story: object) {
  const result = await readDocument(JSON.stringify({ ...frame, ...story }), context)
  const [article] = result.kind === 'feed' ? result.feed.articles : []
  if (article === undefined) throw new Error('left out')
  return article
}

async function bodyOf(...content_elements: readonly unknown[]) {
  return articleOf({ content_elements })
}

describe('the text of a story', () => {
  test.each([
    ['paragraphs keep their markup', { type: 'text', content: 'A <b>b</b>' }, '<p>A <b>b</b></p>'],
    ['headings stand below the headline', { type: 'header', level: 1, content: 'H' }, '<h2>H</h2>'],
    [
      'a list in a list belongs to the entry before it',
      {
        type: 'list',
        list_type: 'ordered',
        items: [
          { type: 'text', content: 'a' },
          { type: 'list', items: [{ type: 'text', content: 'b' }] },
        ],
      },
      '<ol><li>a<ul><li>b</li></ul></li></ol>',
    ],
    [
      'a quotation names its source',
      { type: 'quote', content_elements: [{ type: 'text', content: 'Q' }], citation: { content: 'Ada' } },
      '<blockquote><p>Q</p><p><cite>Ada</cite></p></blockquote>',
    ],
    ['an old quotation', { type: 'blockquote', content: 'Q' }, '<blockquote><p>Q</p></blockquote>'],
    [
      'captions are escaped',
      { type: 'image', url: 'https://e.org/a.jpg', caption: '1 &lt; 2', alt_text: 'say "a"' },
      '<figure><img src="https://e.org/a.jpg" alt="say &quot;a&quot;"><figcaption>1 &lt; 2</figcaption></figure>',
    ],
    [
      'a table',
      { type: 'table', header: [{ content: 'H' }], rows: [[{ content: '1' }]] },
      '<table><thead><tr><th>H</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>',
    ],
    ['HTML as it is', { type: 'raw_html', content: '<div>x</div>' }, '<div>x</div>'],
    [
      'a link between paragraphs',
      { type: 'interstitial_link', url: '/b/', content: 'More' },
      `<p><a href="${site}/b/">More</a></p>`,
    ],
    [
      'a list of links',
      { type: 'link_list', title: 'A & B', items: [{ url: 'https://e.org/', content: 'One' }] },
      '<p><strong>A &amp; B</strong></p><ul><li><a href="https://e.org/">One</a></li></ul>',
    ],
    ['code is escaped', { type: 'code', content: '<b>' }, '<pre><code>&lt;b&gt;</code></pre>'],
    [
      'a foreign film is a frame, which the page makes a link',
      {
        type: 'oembed_response',
        raw_oembed: { url: 'https://vimeo.com/1', title: 'Film', html: '<script>' },
      },
      '<iframe src="https://vimeo.com/1" title="Film"></iframe>',
    ],
    [
      'a rating',
      { type: 'numeric_rating', numeric_rating: 4.5, max: 5, units: 'stars' },
      '<p><strong>4.5/5 stars</strong></p>',
    ],
    [
      'a film of the house, in a size for the page',
      {
        type: 'video',
        headlines: { basic: 'Film' },
        streams: [
          { stream_type: 'ts', url: 'https://e.org/a.m3u8', width: 640 },
          { stream_type: 'mp4', url: 'https://e.org/big.mp4', width: 3840 },
          { stream_type: 'mp4', url: 'https://e.org/a.mp4', width: 1280 },
        ],
      },
      '<video controls src="https://e.org/a.mp4" title="Film"></video>',
    ],
  ])('%s', async (_, element, html) => {
    const article = await bodyOf(element)
    expect(article.bodyHtml?.trim()).toBe(html)
    expect(article.warnings).not.toContain('parts-left-out')
  })

  test.each([
    { type: 'custom_embed', embed: { id: '1', url: 'https://api.example/' } },
    { type: 'reference', referent: { id: '1', type: 'image' } },
    { type: 'raw_html', content: '<div id="quiz"></div><script src="https://q.example/q.js"></script>' },
    { type: 'something_new', content: 'x' },
  ])('$type cannot be shown, and the publisher is told', async (element) => {
    const article = await bodyOf({ type: 'text', content: 'Words' }, element)
    expect(article.bodyHtml?.trim()).toBe('<p>Words</p>')
    expect(article.warnings).toContain('parts-left-out')
  })

  test('what is meant for apps alone is not shown, and no loss', async () => {
    const article = await bodyOf(
      { type: 'raw_html', channels: ['web'], content: '<p>Web</p>' },
      { type: 'reference', channels: ['ios', 'android'], referent: { id: '1' } },
    )
    expect(article.bodyText).toBe('Web')
    expect(article.warnings).not.toContain('parts-left-out')
  })

  test('corrections become notes, each once', async () => {
    const correction = { type: 'correction', text: 'It was <b>Tuesday</b>.' }
    const article = await articleOf({ corrections: [correction], content_elements: [correction] })
    expect(article.notes).toEqual([{ kind: 'correction', text: 'It was Tuesday.' }])
    expect(article.bodyHtml).toBeNull()
  })

  test('groups nested without end are cut, not followed', async () => {
    let element: object = { type: 'text', content: 'deep' }
    for (let i = 0; i < 900; i++) element = { type: 'element_group', content_elements: [element] }
    const article = await bodyOf({ type: 'text', content: 'Top' }, element)
    expect(article.bodyText).toBe('Top')
    expect(article.warnings).toContain('parts-left-out')
  })
})
