import { describe, expect, test } from 'vitest'
import { channel, feedOf } from './written-feeds.ts'

describe('an export of WordPress', () => {
  const post = (id: string, fields: string, body = 'x') =>
    `<item><title>${id}</title><guid isPermaLink="false">${id}</guid><dc:creator>alee</dc:creator><content:encoded><![CDATA[${body}]]></content:encoded>${fields}</item>`
  const wp = (name: string, value: string) => `<wp:${name}><![CDATA[${value}]]></wp:${name}>`
  const author = `<wp:author>${wp('author_login', 'alee')}${wp('author_display_name', 'Ann Lee')}</wp:author>`

  test('gives posts and pages, and says what else there was', async () => {
    const feed = await feedOf(
      channel(
        author +
          post('A', wp('post_type', 'post') + wp('status', 'publish')) +
          post('B', wp('post_type', 'post') + wp('status', 'draft')) +
          post('C', wp('post_type', 'attachment') + wp('status', 'inherit')),
      ),
    )
    expect(feed.articles.map(({ headline, authors }) => [headline, authors[0]?.name])).toEqual([
      ['A', 'Ann Lee'],
    ])
    expect(feed.problems.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['item-not-published', 'item-not-an-article']),
    )
  })

  test('its paragraphs, picture, date and excerpt are found', async () => {
    const text =
      'First.\n\nSecond </item><item> line.\n<pre>a\n\nb</pre>\n\n[caption id="x"]<img src="/p.png">[/caption]'
    const meta = `<wp:postmeta>${wp('meta_key', '_thumbnail_id')}${wp('meta_value', '9')}</wp:postmeta>`
    const feed = await feedOf(
      channel(
        post(
          'A',
          `${wp('post_type', 'post')}${wp('status', 'publish')}${wp('post_name', 'own-name')}<pubDate>Wed, 30 Nov -0001 00:00:00 +0000</pubDate>${wp('post_date_gmt', '2020-01-02 03:04:05')}<excerpt:encoded><![CDATA[In short.]]></excerpt:encoded>${meta}`,
          text,
        ) +
          post(
            'P',
            wp('post_id', '9') +
              wp('post_type', 'attachment') +
              wp('attachment_url', 'https://gull.example/hero.jpg'),
          ),
      ),
    )
    expect(feed.articles).toMatchObject([
      {
        slug: 'own-name',
        standfirst: 'In short.',
        publishedAt: { ms: Date.UTC(2020, 0, 2, 3, 4, 5) },
        image: { src: 'https://gull.example/hero.jpg' },
      },
    ])
    const html = feed.articles[0]?.bodyHtml ?? ''
    expect(html).toContain('<p>First.</p>')
    expect(html).toContain('<pre>a\n\nb</pre>')
    expect(html).not.toContain('[caption')
  })

  test('a post behind a password stays behind it', async () => {
    const fields = wp('post_type', 'post') + wp('status', 'publish') + wp('post_password', 'secret')
    const feed = await feedOf(channel(post('A', fields, 'Hidden words.')))
    expect(feed.articles[0]).toMatchObject({ bodyState: 'protected', bodyHtml: null })
  })
})
