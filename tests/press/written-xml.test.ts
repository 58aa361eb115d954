/** Feeds and maps of a small edition with everything hostile in it, held against their definitions. */
import { describe, expect, test } from 'vitest'
import type { Article } from '#edition/article.ts'
import { mapFiles } from '#press/maps/maps.ts'
import { sitemapsOf } from '#press/maps/sitemap.ts'
import type { PressEdition } from '#press/press-edition.ts'
import { ARTICLES, makeEdition, NOW } from './maps/sample-edition.ts'
import { mistakesIn, type Schema, schemaFor } from './schemas/mistakes-in.ts'

function written(edition: PressEdition): ReadonlyMap<string, string> {
  const slugs = ARTICLES.map(({ slug }) => slug)
  const feedText = (article: Article) => article
  const files = mapFiles(edition, { policy: '', now: NOW, feedText, pages: [], slugs, embeds: 2 })
  return new Map([...files].map(({ path, content }) => [path, String(content)]))
}

const edition = makeEdition()
const known = written(edition)
const of = (schema: Schema, files = known) =>
  new Map([...files].filter(([path]) => schemaFor(path) === schema))

describe('Atom 1.0, by the schema of RFC 4287', () => {
  test('takes the feeds of the edition and of its sections, wherever they will stand', async () => {
    expect([...of('atom').keys()]).toEqual(expect.arrayContaining(['atom.xml', 'section/harbour/atom.xml']))
    expect(await mistakesIn('atom', of('atom'))).toEqual([])
    expect(await mistakesIn('atom', of('atom', written(makeEdition({ siteUrl: null }))))).toEqual([])
    expect(await mistakesIn('atom', of('atom', written(makeEdition({ articles: [] }))))).toEqual([])
  })

  test('has what the schema cannot say: somebody signs, and no two entries share an id', () => {
    const [head = '', ...entries] = (known.get('atom.xml') ?? '').split(/<entry[\s>]/)
    expect(head.includes('<author>') || entries.every((entry) => entry.includes('<author>'))).toBe(true)
    const ids = entries.map((entry) => /<id>(.*?)<\/id>/.exec(entry)?.[1])
    expect(new Set(ids).size).toBe(ARTICLES.length)
  })

  test('refuses an entry without an id, and a date that is none', async () => {
    const text = known.get('atom.xml') ?? ''
    const broken = [
      text.replace(/(<entry>[\s\S]*?)<id>.*?<\/id>/, '$1'),
      text.replace('<updated>2024', '<updated>May 2024'),
    ]
    for (const one of broken) expect(await mistakesIn('atom', new Map([['atom.xml', one]]))).not.toEqual([])
  })
})

describe('RSS 2.0, by its specification', () => {
  test('takes the feeds of the edition and of its sections', async () => {
    expect(of('rss').size).toBe(edition.sections.length + 1)
    expect(await mistakesIn('rss', of('rss'))).toEqual([])
    expect(
      await mistakesIn('rss', of('rss', written(makeEdition({ siteUrl: 'https://other.example/' })))),
    ).toEqual([])
  })

  test('refuses a date as other formats write it, and a guid twice', async () => {
    const text = known.get('rss.xml') ?? ''
    const broken = [
      text.replace(/<pubDate>.*?</, '<pubDate>2024-05-03<'),
      text.replace(/<guid.*?<\/guid>/, '$&$&'),
    ]
    for (const one of broken) expect(await mistakesIn('rss', new Map([['rss.xml', one]]))).not.toEqual([])
  })
})

describe('maps, by sitemaps.org and Google', () => {
  test('take the map for news, and refuse a language that is none', async () => {
    const map = known.get('news-sitemap.xml') ?? ''
    expect(await mistakesIn('sitemaps', new Map([['news.xml', map]]))).toEqual([])
    const broken = map.replace(/<news:language>\w+/, '<news:language>English')
    expect(await mistakesIn('sitemaps', new Map([['news.xml', broken]]))).not.toEqual([])
  })

  test('take the index of an edition with more pages than one map may have', async () => {
    const pages = Array.from({ length: 50_001 }, (_, i) => ({
      path: `article/s${i}/`,
      lastmod: i % 2 ? NOW : null,
    }))
    const index = sitemapsOf(edition, pages).at(-1)?.text ?? ''
    expect(index).toContain('sitemap-2.xml')
    expect(await mistakesIn('sitemaps', new Map([['index.xml', index]]))).toEqual([])
    const broken = index.replace('https://paper.example', '')
    expect(await mistakesIn('sitemaps', new Map([['index.xml', broken]]))).not.toEqual([])
  })
})
