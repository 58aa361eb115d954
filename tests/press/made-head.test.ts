import { JSDOM } from 'jsdom'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Article } from '#edition/article.ts'
import { countSections } from '#edition/section-list.ts'
import { readDocument } from '#format/detect.ts'
import { headOf } from '#press/prerender/head.ts'
import { jobsFor } from '#press/prerender/jobs.ts'
import { olderPages } from '#press/prerender/older-pages.ts'
import type { Frame } from '#press/prerender/page-job.ts'
import { instant, makeArticle } from '../edition/make-article.ts'

const ARTICLES: readonly Article[] = [
  makeArticle({
    id: 'one',
    slug: 'harbour-opens',
    headline: 'Harbour “opens” & <closes> </script>',
    standfirst: 'After ten years of work the new quay takes its first ship.',
    sections: ['World'],
    tags: ['Ships', 'Trade'],
    authors: [{ name: 'Ada Byron' }, { name: 'Max Born' }],
    publishedAt: instant('2019-05-04T10:00:00Z'),
    updatedAt: instant('2019-05-05T12:30:00Z'),
    language: 'en',
    url: 'https://paper.example/harbour-opens',
    bodyHtml: '<p>Text.</p>',
    bodyText: 'Text.',
    bodyState: 'full',
  }),
  makeArticle({
    id: 'two',
    slug: '항구',
    headline: '항구',
    language: 'ko',
    sections: ['World'],
    bodyText: '본문',
  }),
]

function frameAt(siteUrl: string | null, description: string | null = 'News'): Frame {
  const sections = countSections(ARTICLES, [])
  const edition = {
    title: 'The Paper',
    description,
    language: 'en',
    siteUrl,
    base: '/news/',
    sections,
  }
  const config = { title: 'The Paper', sources: [{ url: 'feed.json' }] }
  const assets = { scripts: [''], styles: [], words: [], faces: '', faceTags: '', policy: '' }
  return { edition, config, total: 2, sections, zone: 'UTC', assets, hasCards: true, hasOwnIcon: false }
}

function headAt(
  path: string,
  siteUrl: string | null = 'https://site.example/news/',
  description: string | null = 'News',
): Document {
  const frame = frameAt(siteUrl, description)
  const edition = { ...frame.edition, articles: ARTICLES }
  const job = [...jobsFor(edition, ARTICLES, 1)].find((one) => one.path === path)
  if (!job) throw new Error(`No page is made at ${path}.`)
  return new JSDOM(`<!doctype html><head>${headOf(job, frame)}</head><body></body>`).window.document
}

const content = (head: Document, name: string) =>
  head.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content')
const href = (head: Document, rel: string) => head.querySelector(`link[rel="${rel}"]`)?.getAttribute('href')

describe('a link to an article', () => {
  let head: Document
  beforeAll(() => {
    head = headAt('article/harbour-opens/')
  })

  test('unfurls with headline, summary, picture and the name of the paper', () => {
    expect(content(head, 'og:title')).toBe('Harbour “opens” & <closes> </script>')
    expect(content(head, 'og:description')).toBe('After ten years of work the new quay takes its first ship.')
    expect(content(head, 'og:image')).toBe('https://site.example/news/cards/article/harbour-opens.png')
    expect(content(head, 'og:image:width')).toBe('1200')
    expect(content(head, 'og:site_name')).toBe('The Paper')
    expect(content(head, 'og:type')).toBe('article')
    expect(content(head, 'twitter:card')).toBe('summary_large_image')
    expect(content(head, 'article:published_time')).toBe('2019-05-04T10:00:00.000Z')
    expect(content(head, 'article:section')).toBe('World')
  })

  test('has one address, whatever led to it', () => {
    expect(href(head, 'canonical')).toBe('https://site.example/news/article/harbour-opens/')
    expect(head.title).toBe('Harbour “opens” & <closes> </script> · The Paper')
  })

  test('tells search engines what a reader of JSON-LD finds again', async () => {
    const script = head.querySelector('script[type="application/ld+json"]')?.textContent ?? ''
    expect(script).not.toContain('</script')
    const context = { loadedFrom: 'https://site.example/news/x.json', now: Date.now() }
    const result = await readDocument(script, context)
    if (result.kind !== 'feed') throw new Error('The JSON-LD cannot be read.')
    const [article] = result.feed.articles
    expect(article).toMatchObject({
      headline: expect.stringContaining('Harbour “opens” &'),
      sections: ['World'],
      authors: [{ name: 'Ada Byron' }, { name: 'Max Born' }],
      publishedAt: { ms: Date.UTC(2019, 4, 4, 10) },
      updatedAt: { ms: Date.UTC(2019, 4, 5, 12, 30) },
    })
    const data = JSON.parse(script)
    expect(data['@type']).toBe('NewsArticle')
    expect(data.author[0]).toEqual({
      '@type': 'Person',
      name: 'Ada Byron',
      url: 'https://site.example/news/author/ada-byron/',
    })
    expect(data.publisher).toMatchObject({ '@type': 'Organization' })
    expect(data.image).toEqual(['https://site.example/news/cards/article/harbour-opens.png'])
  })

  test('leads feed readers to the feeds', () => {
    const feeds = [...head.querySelectorAll('link[rel="alternate"]')].map((link) => link.getAttribute('href'))
    expect(feeds).toEqual(
      expect.arrayContaining([
        '/news/feed.json',
        '/news/rss.xml',
        '/news/atom.xml',
        'https://site.example/news/oembed/harbour-opens.json',
      ]),
    )
  })
})

test('an article in another language than the edition says so', () => {
  const head = headAt(`article/${encodeURIComponent('항구')}/`)
  expect(head.querySelector('link[hreflang]')?.getAttribute('hreflang')).toBe('ko')
  expect(headAt('article/harbour-opens/').querySelector('link[hreflang]')).toBeNull()
})

test('an article without a card of its own shows the edition’s', () => {
  const head = headAt(`article/${encodeURIComponent('항구')}/`)
  expect(content(head, 'og:image')).toBe('https://site.example/news/cards/edition.png')
})

test('a section and an author have a card and a name of their own', () => {
  const section = headAt('section/world/')
  expect(content(section, 'og:image')).toBe('https://site.example/news/cards/section/world.png')
  expect(content(section, 'og:title')).toBe('World')
  const author = headAt('author/ada-byron/')
  expect(content(author, 'og:image')).toBe('https://site.example/news/cards/author/ada-byron.png')
  expect(content(author, 'og:title')).toBe('Ada Byron')
})

describe('a search engine is told what a list of stories is about', () => {
  test('by the publisher', () => {
    expect(content(headAt(''), 'description')).toBe('News')
    expect(content(headAt('section/world/'), 'description')).toBe('News')
  })

  test('by its headlines, where the publisher says nothing', () => {
    const headlines = 'Harbour “opens” & <closes> </script> · 항구'
    expect(content(headAt('', null, null), 'description')).toBe(headlines)
    expect(content(headAt('', null, null), 'og:description')).toBe(headlines)
  })

  test('on the pages of older articles', () => {
    const frame = frameAt(null)
    const pages = [...olderPages({ ...frame.edition, articles: ARTICLES }, frame)]
    const told = pages.map(({ path, text }) => [
      path,
      content(new JSDOM(text).window.document, 'description'),
    ])
    expect(told).toEqual([
      ['older/index.html', 'News'],
      ['older/2019/index.html', 'Harbour “opens” & <closes> </script>'],
      ['older/undated/index.html', '항구'],
    ])
  })
})

test('a section leads to its own feeds', () => {
  const head = headAt('section/world/')
  expect(head.title).toBe('World · The Paper')
  expect(head.querySelector('link[type="application/rss+xml"]')?.getAttribute('href')).toBe(
    '/news/section/world/rss.xml',
  )
})

test('without the site’s address no page claims one', () => {
  const head = headAt('article/harbour-opens/', null)
  expect(href(head, 'canonical')).toBeUndefined()
  expect(content(head, 'og:url')).toBeUndefined()
})
