import { describe, expect, test } from 'vitest'
import { newsSitemapOf } from '#press/maps/news-sitemap.ts'
import { robotsOf } from '#press/maps/robots.ts'
import { sitemapsOf } from '#press/maps/sitemap.ts'
import { pathOf } from '#press/press-edition.ts'
import { calendarDay, instant, makeArticle } from '../../edition/make-article.ts'
import { parseXml, textsIn } from './parse-xml.ts'
import { KOREAN_SLUG, makeEdition, NOW, SITE } from './sample-edition.ts'

const edition = makeEdition()

describe('the map of pages', () => {
  test('names every page with its full address and when it last changed', () => {
    const [file, ...rest] = sitemapsOf(edition, [
      { path: '', lastmod: Date.UTC(2024, 4, 3, 9, 30) },
      { path: pathOf.article(KOREAN_SLUG), lastmod: null },
      { path: 'a?b&c', lastmod: null },
    ])
    expect([file?.path, rest]).toEqual(['sitemap.xml', []])
    const document = parseXml(file?.text ?? '')
    expect(textsIn(document, 'loc')).toEqual([
      SITE,
      `${SITE}article/${encodeURIComponent(KOREAN_SLUG)}/`,
      `${SITE}a?b&c`,
    ])
    expect(textsIn(document, 'lastmod')).toEqual(['2024-05-03T09:30:00.000Z'])
    expect(document.documentElement.namespaceURI).toBe('http://www.sitemaps.org/schemas/sitemap/0.9')
  })

  test('is cut where it has more than 50,000 pages, and the whole comes last', () => {
    const pages = Array.from({ length: 50_001 }, (_, i) => ({ path: `p/${i}/`, lastmod: i }))
    const files = sitemapsOf(edition, pages)
    expect(files.map(({ path }) => path)).toEqual(['sitemap-1.xml', 'sitemap-2.xml', 'sitemap.xml'])
    expect(files.map(({ text }) => text.match(/<loc>/g)?.length)).toEqual([50_000, 1, 2])
    const index = parseXml(files[2]?.text ?? '')
    expect(index.documentElement.localName).toBe('sitemapindex')
    expect(textsIn(index, 'loc')).toEqual([`${SITE}sitemap-1.xml`, `${SITE}sitemap-2.xml`])
    expect(textsIn(index, 'lastmod')[0]).toBe(new Date(49_999).toISOString())
  })

  test('is cut where it has more than 50 MB', () => {
    const long = 'x'.repeat(1990)
    const pages = Array.from({ length: 25_500 }, (_, i) => ({ path: `${long}${i}`, lastmod: null }))
    const files = sitemapsOf(edition, pages)
    expect(files).toHaveLength(3)
    for (const { text } of files) expect(Buffer.byteLength(text)).toBeLessThan(50_000_000)
  })

  test('is none where the edition has no address', () => {
    expect(sitemapsOf(makeEdition({ siteUrl: null }), [{ path: '', lastmod: 1 }])).toEqual([])
  })
})

describe('the map for news', () => {
  test('has the articles of the last two days, with name, language, day and headline', () => {
    const document = parseXml(newsSitemapOf(edition, NOW) ?? '')
    expect(textsIn(document, 'news:title')).toEqual([
      'Why ]]> & <script>alert(1)</script> “matter” 🦑',
      'Bells and  whistles\ufffd',
    ])
    expect(textsIn(document, 'news:publication_date')).toEqual(['2024-05-03T09:30:00.000Z', '2024-05-02'])
    expect(textsIn(document, 'news:name')[0]).toBe('Fish & Ships')
    expect(textsIn(document, 'news:language')).toEqual(['en', 'en'])
    expect(textsIn(document, 'loc')[0]).toBe(`${SITE}article/why-matter/`)
  })

  test('leaves out what is still to come, and what may be old', () => {
    const articles = [
      makeArticle({ publishedAt: instant('2024-05-04T00:00:00Z') }),
      makeArticle({ publishedAt: { ...calendarDay('2024-05-01'), precision: 'month' } }),
      makeArticle(),
    ]
    expect(newsSitemapOf(makeEdition({ articles }), NOW)).toBeNull()
    const month = { ...calendarDay('2024-05-01'), precision: 'month' } as const
    expect(
      newsSitemapOf(makeEdition({ articles: [makeArticle({ publishedAt: month })] }), month.ms + 1),
    ).toBeNull()
  })

  test('stops at a thousand', () => {
    const articles = Array.from({ length: 1001 }, (_, i) =>
      makeArticle({ slug: `n${i}`, publishedAt: instant('2024-05-03T00:00:00Z') }),
    )
    expect(newsSitemapOf(makeEdition({ articles }), NOW)?.match(/<url>/g)).toHaveLength(1000)
  })

  test.each([
    ['pt-BR', 'pt'],
    ['zh-Hant-HK', 'zh-tw'],
    ['zh', 'zh-cn'],
    [null, 'und'],
    ['<x>', 'und'],
  ])('calls %s what Google calls it, %s', (language, said) => {
    const articles = [makeArticle({ language, publishedAt: instant('2024-05-03T00:00:00Z') })]
    const text = newsSitemapOf(makeEdition({ articles, language: null }), NOW)
    expect(textsIn(parseXml(text ?? ''), 'news:language')).toEqual([said])
  })

  test('is none where the edition has no address', () => {
    expect(newsSitemapOf(makeEdition({ siteUrl: null }), NOW)).toBeNull()
  })
})

describe('robots.txt', () => {
  test('lets everyone in and says where the maps are', () => {
    const text = robotsOf(edition, ['sitemap.xml', 'news-sitemap.xml'])
    expect(text).toContain('User-agent: *\nAllow: /\n')
    expect(text).toContain(`\nSitemap: ${SITE}sitemap.xml\nSitemap: ${SITE}news-sitemap.xml\n`)
  })

  test('names no map where the edition has no address', () => {
    expect(robotsOf(makeEdition({ siteUrl: null, base: '/' }))).toBe('User-agent: *\nAllow: /\n')
  })
})
