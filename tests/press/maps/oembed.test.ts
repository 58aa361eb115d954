import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { oembedOf } from '#press/maps/oembed.ts'
import { calendarDay, makeArticle } from '../../edition/make-article.ts'
import { ARTICLES, HOSTILE_HEADLINE, makeEdition, SITE } from './sample-edition.ts'

const edition = makeEdition()

function cardOf(article = makeArticle(ARTICLES[0]), of = edition) {
  const card = JSON.parse(oembedOf(of, article))
  return { card, page: new JSDOM(card.html).window.document }
}

test('another site gets a card with headline, link, byline and day', () => {
  const { card, page } = cardOf()
  expect(card).toMatchObject({
    version: '1.0',
    type: 'rich',
    title: HOSTILE_HEADLINE,
    author_name: 'Ada Byron, Max Born',
    provider_name: 'Fish & Ships',
    provider_url: SITE,
    width: 600,
    height: 580,
    thumbnail_url: 'https://old.example/squid.jpg?w=1&h=2',
    thumbnail_width: 1200,
    thumbnail_height: 800,
  })
  const link = page.querySelector('blockquote a')
  expect(link?.getAttribute('href')).toBe(`${SITE}article/why-matter/`)
  expect(link?.textContent).toBe(HOSTILE_HEADLINE)
  expect(page.querySelector('time')?.textContent).toBe('May 3, 2024')
  expect(page.body.textContent).toContain('By Ada Byron and Max Born')
  expect(page.querySelector('script, style, blockquote [style], [onclick]')).toBeNull()
})

test('behind it stands the frame that readers find under Share: named, late, and with little power', () => {
  const { page } = cardOf()
  const frame = page.querySelector('blockquote + iframe')
  expect(frame?.getAttribute('src')).toBe(`${SITE}embed/?article=why-matter`)
  expect(frame?.getAttribute('title')).toBe(`${HOSTILE_HEADLINE} – Fish & Ships`)
  expect(frame?.getAttribute('loading')).toBe('lazy')
  expect(frame?.getAttribute('height')).toBe('460')
  expect(frame?.getAttribute('sandbox')?.split(' ')).not.toContain('allow-top-navigation')
  expect(page.querySelectorAll('iframe')).toHaveLength(1)
})

test('nothing of an article breaks out of the card', () => {
  const { page } = cardOf(
    makeArticle({
      headline: '"></iframe></a></blockquote><img src=x onerror=alert(1)>',
      bylineText: '"><script>1</script>',
      url: 'https://old.example/"onmouseover="x',
      language: 'en"><x y="',
      slug: 'x',
    }),
  )
  expect(page.querySelector('img, script, x, [onmouseover], [onerror]')).toBeNull()
  expect([...page.body.children].map(({ localName }) => localName)).toEqual(['blockquote', 'iframe'])
})

test('a picture whose size is not known is not promised', () => {
  const image = { src: 'https://old.example/a.jpg', alt: null, caption: null, credit: null, width: 5 }
  expect(cardOf(makeArticle({ image })).card).not.toHaveProperty('thumbnail_url')
})

test.each([
  ['ar', '1 مايو 2024'],
  ['ko', '2024년 5월 1일'],
  ['no language', '1 May 2024'],
])('a day is written in the language of the article: %s', (language, shown) => {
  const { page } = cardOf(makeArticle({ language, publishedAt: calendarDay('2024-05-01') }))
  const digits = page
    .querySelector('time')
    ?.textContent?.replace(/[٠-٩]/g, (d) => `${d.charCodeAt(0) - 0x660}`)
  expect(digits).toBe(shown)
  expect(page.querySelector('time')?.dateTime).toBe('2024-05-01')
})

test('a card without a date, a byline or a site is still a card', () => {
  const { card, page } = cardOf(makeArticle({ slug: '항구' }), makeEdition({ siteUrl: null }))
  expect(card).not.toHaveProperty('provider_url')
  expect(card).not.toHaveProperty('author_name')
  expect(page.querySelector('a')?.getAttribute('href')).toBe(`/news/article/${encodeURIComponent('항구')}/`)
  // Its address would mean a page of the host.
  expect(page.querySelector('iframe')).toBeNull()
})
