/** What an edition writes, held against the definitions of others: sitemaps.org, jsonfeed.org, oembed.com and JSON-LD 1.1. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { JSDOM } from 'jsdom'
import { expand } from 'jsonld'
import { describe, expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { layOut } from '#press/layout/layout.ts'
import { mapFiles } from '#press/maps/maps.ts'
import { headOf } from '#press/prerender/head.ts'
import { jobsFor } from '#press/prerender/jobs.ts'
import type { Frame } from '#press/prerender/page-job.ts'
import { instant, makeArticle } from '../edition/make-article.ts'
import { ARTICLES, makeEdition, NOW } from './maps/sample-edition.ts'

const require = createRequire(import.meta.url)
const edition = makeEdition()
const jobs = [...jobsFor(edition, ARTICLES, 2)]
const slugs = ARTICLES.map(({ slug }) => slug)
const pages = jobs.map(({ path }, i) => ({ path, lastmod: i % 2 === 0 ? NOW : null }))
const written = new Map<string, string>()
/** Enough for pages of the archive and packs of texts. */
const many = Array.from({ length: 400 }, (_, i) => {
  const text = `Story ${i} goes on. `.repeat(110)
  const publishedAt = instant(new Date(Date.UTC(2020, 0, 1 + i, 9)).toISOString())
  return makeArticle({ id: `s${i}`, slug: `s${i}`, bodyHtml: `<p>${text}</p>`, bodyText: text, publishedAt })
})
const all = [...ARTICLES, ...many.reverse()]
for (const { path, text } of layOut(all, edition)) written.set(path, text)
for (const { path, content } of mapFiles(edition, {
  policy: '',
  now: NOW,
  pages,
  slugs,
  embeds: 2,
  feedText: (article) => article,
})) {
  written.set(path, String(content))
}

describe('oEmbed 1.0', () => {
  const ajv = new Ajv({ strict: false, allErrors: true })
  addFormats.default(ajv)
  const isRich = ajv.compile(JSON.parse(readFileSync('tests/press/schemas/oembed.json', 'utf8')))
  const cards = [...written].filter(([path]) => path.startsWith('oembed/'))

  test.each(cards)('takes %s', (_, text) => {
    isRich(JSON.parse(text))
    expect(isRich.errors).toBeNull()
  })

  test('is asked about cards, and does refuse', () => {
    expect(cards).toHaveLength(2)
    expect(isRich({ ...JSON.parse(cards[0]?.[1] ?? ''), height: null })).toBe(false)
  })
})

describe('JSON Feed 1.1', () => {
  const ajv = new Ajv({ strict: false, allErrors: true })
  addFormats.default(ajv)
  const isFeed = ajv.compile(
    JSON.parse(readFileSync(require.resolve('jsonfeed-schema/schema-v1.1.json'), 'utf8')),
  )
  const feeds = [...written].filter(([, text]) => text.includes('https://jsonfeed.org/version/1.1'))

  test.each(feeds)('takes %s', (_, text) => {
    isFeed(JSON.parse(text))
    expect(isFeed.errors).toBeNull()
  })

  test('is asked about the edition, its archive and every section, and does refuse', () => {
    expect(feeds.map(([path]) => path)).toEqual(
      expect.arrayContaining(['feed.json', 'section/world/feed.json', 'section/harbour/feed.json']),
    )
    expect(feeds.some(([path]) => path.startsWith('archive/'))).toBe(true)
    expect(isFeed({ version: 'https://jsonfeed.org/version/1.1', title: 'x', items: [{}] })).toBe(false)
  })
})

describe('the schema of sitemaps.org', () => {
  // In the package of a library that writes sitemaps.
  const schema = readFileSync(require.resolve('sitemap').replace(/dist.*$/, 'schema/sitemap.xsd'), 'utf8')
  const mistakesIn = async (contents: string) => {
    const { errors } = await validateXML({ xml: [{ fileName: 'map.xml', contents }], schema: [schema] })
    return errors.map(({ message }) => message)
  }

  test('takes the map of pages, and refuses a date that is none', async () => {
    const map = written.get('sitemap.xml') ?? ''
    expect(map).toContain('<lastmod>')
    expect(await mistakesIn(map)).toEqual([])
    expect(await mistakesIn(map.replace('<lastmod>2024', '<lastmod>May 2024'))).not.toEqual([])
  })

  test('takes the map for news but for what Google adds to it', async () => {
    const map = written.get('news-sitemap.xml') ?? ''
    expect(map).toContain('<news:news>')
    expect(await mistakesIn(map.replace(/<news:news>.*?<\/news:news>/g, ''))).toEqual([])
  })
})

describe('JSON-LD 1.1', () => {
  /** Terms of schema.org that hold an address rather than words, as its own context has it. */
  const address = { '@type': '@id' }
  const context = { '@vocab': 'https://schema.org/', url: address, image: address, isBasedOn: address }
  const documentLoader = async (url: string) => {
    if (url !== 'https://schema.org') throw new Error(`${url} is asked for.`)
    const document = { '@context': { ...context, mainEntityOfPage: address } }
    return { contextUrl: undefined, documentUrl: url, document }
  }
  // Safe: a property that would be lost and an address that is not whole are mistakes.
  const options = { documentLoader, safe: true }
  const { articles, ...rest } = edition
  const frame: Frame = {
    edition: rest,
    config: { title: edition.title, sources: [{ url: 'feed.json' }] },
    total: articles.length,
    sections: edition.sections,
    zone: 'UTC',
    assets: { scripts: [''], styles: [], words: [], faces: '', faceTags: '', policy: '' },
    hasCards: true,
    hasOwnIcon: false,
  }
  const blocks = jobs.flatMap((job) => {
    const { document } = new JSDOM(headOf(job, frame)).window
    const found = [...document.querySelectorAll('script[type="application/ld+json"]')]
    return found.map(({ textContent }) => [job.path, JSON.parse(textContent ?? '')] as const)
  })

  test.each(blocks)('takes what %s says of its article, whole, and with full addresses', async (_, block) => {
    const [node] = await expand(block, options)
    expect(node?.['@type']).toEqual(['https://schema.org/NewsArticle'])
    expect(node?.['https://schema.org/headline']).toHaveLength(1)
    expect(node?.['https://schema.org/url']).toEqual([{ '@id': node?.['@id'] }])
  })

  const ajv = new Ajv({ strict: false, allErrors: true })
  addFormats.default(ajv)
  const isArticle = ajv.compile(JSON.parse(readFileSync('tests/press/schemas/news-article.json', 'utf8')))

  test.each(blocks)('says of %s nothing but values that schema.org expects there', (_, block) => {
    isArticle(block)
    expect(isArticle.errors).toBeNull()
  })

  test('with a date in words, an author without a name or half an address is refused', () => {
    const [, block] = blocks[0] ?? []
    for (const wrong of [
      { datePublished: 'May 3, 2024' },
      { author: [{ '@type': 'Person', name: ' ', url: block.url }] },
      { image: ['pictures/squid.jpg'] },
      { headline: '' },
    ])
      expect(isArticle({ ...block, ...wrong })).toBe(false)
  })

  test('stands on each page of an article, and half an address is refused', async () => {
    expect(blocks).toHaveLength(ARTICLES.length)
    const half = { ...blocks[0]?.[1], '@id': 'article/half' }
    await expect(expand(half, options)).rejects.toThrow()
  })
})
