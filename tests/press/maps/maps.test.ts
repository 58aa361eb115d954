import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { openWriter } from '#press/edition-writer.ts'
import { type MapOptions, mapFiles } from '#press/maps/maps.ts'
import { contentPolicy } from '#press/policy.ts'
import { pathOf } from '#press/press-edition.ts'
import { makeArticle } from '../../edition/make-article.ts'
import { parseXml, textsIn } from './parse-xml.ts'
import { ARTICLES, KOREAN_SLUG, makeEdition, NOW, readBack, SITE } from './sample-edition.ts'

const POLICY = contentPolicy([])

const slugs = ARTICLES.map(({ slug }) => slug)
const options: MapOptions = {
  policy: POLICY,
  feedText: (article) => article,
  now: NOW,
  slugs,
  embeds: slugs.length,
  pages: [
    { path: '', lastmod: NOW },
    ...slugs.map((slug) => ({ path: pathOf.article(slug), lastmod: null })),
  ],
}

function mapsOf(edition = makeEdition(), of = options): ReadonlyMap<string, string> {
  return new Map([...mapFiles(edition, of)].map(({ path, content }) => [path, content.toString()]))
}

describe('an edition gives to others', () => {
  const maps = mapsOf()

  test('feeds, maps, cards and settings, under names in the letters of its slugs', () => {
    expect([...maps.keys()].sort()).toEqual(
      [
        '.htaccess',
        '_headers',
        'atom.xml',
        'manifest.webmanifest',
        'news-sitemap.xml',
        'nginx.conf',
        ...slugs.map((slug) => `oembed/${slug}.json`),
        'robots.txt',
        'rss.xml',
        ...['harbour', 'world'].flatMap((slug) =>
          ['atom.xml', 'feed.json', 'rss.xml'].map((name) => `section/${slug}/${name}`),
        ),
        'sitemap.xml',
      ].sort(),
    )
    expect(maps.has(`oembed/${KOREAN_SLUG}.json`)).toBe(true)
  })

  test('XML and JSON without a mistake', () => {
    for (const [path, text] of maps) {
      if (path.endsWith('.xml')) expect(() => parseXml(text), path).not.toThrow()
      if (/json$|webmanifest$/.test(path)) expect(() => JSON.parse(text), path).not.toThrow()
    }
  })

  test.each(['feed.json', 'rss.xml', 'atom.xml'])('each section alone, as %s', async (name) => {
    const feed = await readBack(maps.get(`section/harbour/${name}`) ?? '', `${SITE}section/harbour/${name}`)
    expect(feed.title).toBe('Fish & Ships – Harbour')
    expect(feed.articles.map(({ headline }) => headline)).toEqual([
      'Bells and whistles\ufffd',
      'عودة الميناء إلى العمل',
      '항구 다시 열다',
    ])
    expect(feed.articles[1]).toMatchObject({ bodyText: 'نص كامل.', sections: ['Harbour'] })
  })

  test('a section under its own address, in its own letters on disk', () => {
    const articles = [makeArticle({ sections: ['항구 소식'] })]
    const files = mapsOf(makeEdition({ articles }))
    expect([...files.keys()].filter((path) => path.startsWith('section/'))).toEqual(
      ['feed.json', 'rss.xml', 'atom.xml'].map((name) => `section/항구-소식/${name}`),
    )
    const feed = JSON.parse(files.get('section/항구-소식/feed.json') ?? '')
    const address = `${SITE}section/${encodeURIComponent('항구-소식')}/`
    expect(feed).toMatchObject({ home_page_url: address, feed_url: `${address}feed.json` })
    expect(files.get('section/항구-소식/atom.xml')).toContain(`${address}atom.xml`)
  })

  test('the addresses of its maps', () => {
    expect(maps.get('robots.txt')).toContain(`Sitemap: ${SITE}sitemap.xml\nSitemap: ${SITE}news-sitemap.xml`)
    expect(textsIn(parseXml(maps.get('sitemap.xml') ?? ''), 'loc')).toHaveLength(5)
  })
})

test('only articles with a page have a card, or are news', () => {
  const maps = mapsOf(makeEdition(), { ...options, slugs: ['controls'] })
  expect([...maps.keys()].filter((path) => path.startsWith('oembed/'))).toEqual(['oembed/controls.json'])
  expect(textsIn(parseXml(maps.get('news-sitemap.xml') ?? ''), 'loc')).toEqual([`${SITE}article/controls/`])
})

test('without an address of its own an edition has feeds but no maps', () => {
  const maps = mapsOf(makeEdition({ siteUrl: null }))
  expect([...maps.keys()].filter((path) => path.includes('sitemap'))).toEqual([])
  expect(maps.get('robots.txt')).not.toContain('Sitemap')
  expect(maps.has('rss.xml')).toBe(true)
})

describe('on disk', () => {
  const folders: string[] = []
  afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))))

  test('a second build of the same articles, a day later, changes nothing but the news', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'maps-'))
    folders.push(folder)
    const write = async (now: number) => {
      const writer = openWriter(folder)
      for (const { path, content } of mapFiles(makeEdition(), { ...options, now })) writer.put(path, content)
      return writer.finish()
    }
    await write(NOW)
    expect((await write(NOW + 1)).changed).toBe(0)
    expect((await write(NOW + 86_400_000)).changed).toBe(1)
    expect(await readFile(join(folder, `oembed/${KOREAN_SLUG}.json`), 'utf8')).toContain('항구')
  })
})
