// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { feedTexts } from '#press/maps/feed-texts.ts'
import { instant, makeArticle } from '../../edition/make-article.ts'
import { makeEdition } from './sample-edition.ts'

const { signal } = new AbortController()

const hostile = makeArticle({
  id: 'hostile',
  slug: 'hostile',
  url: 'https://old.example/2024/tide',
  sections: ['Harbour'],
  bodyHtml:
    '<p>It came.</p><img src="/a.jpg" alt="A tide" onerror="alert(1)"><script>alert(1)</script><a href="javascript:alert(1)">More</a>',
})

test('a text that programs read holds no script of the feed that it came from, and whole addresses', async () => {
  const feedText = await feedTexts(makeEdition({ articles: [hostile] }), signal)
  const { bodyHtml } = feedText(hostile)
  expect(bodyHtml).toContain('<p>It came.</p>')
  expect(bodyHtml).toContain('src="https://old.example/a.jpg"')
  expect(bodyHtml).not.toMatch(/script|onerror|alert/)
})

test('the newest of the edition and of each section are there, and no text that was not looked at', async () => {
  const day = (i: number) => instant(new Date(Date.UTC(2024, 0, 200 - i)).toISOString())
  const articles = Array.from({ length: 60 }, (_, i) =>
    makeArticle({
      id: `n${i}`,
      slug: `n${i}`,
      sections: ['World'],
      publishedAt: day(i),
      bodyHtml: `<p>${i}.</p>`,
    }),
  )
  const seldom = makeArticle({ ...hostile, sections: ['Seldom'], publishedAt: day(100) })
  const feedText = await feedTexts(makeEdition({ articles: [...articles, seldom] }), signal)
  expect(articles.map((one) => feedText(one).bodyHtml)).toEqual([
    ...Array.from({ length: 50 }, (_, i) => `<p>${i}.</p>`),
    ...Array.from({ length: 10 }, () => null),
  ])
  expect(feedText(seldom).bodyHtml).toContain('It came.')
})

test('who ends a build need not wait for the texts', async () => {
  await expect(feedTexts(makeEdition({ articles: [hostile] }), AbortSignal.abort())).rejects.toThrow()
})
