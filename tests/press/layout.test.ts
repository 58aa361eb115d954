import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Article } from '#edition/article.ts'
import { mergeArticles } from '#edition/edition.ts'
import { layOut } from '#press/layout/layout.ts'
import { shardsOf } from '#press/layout/shards.ts'
import type { LaidFile } from '#press/layout/side-files.ts'
import { type LoadedSource, loadSource } from '#query/load-source.ts'
import { textOf } from '#source/read-text.ts'
import { calendarDay, instant, makeArticle } from '../edition/make-article.ts'

const SITE = 'https://paper.example/news/'
const options = { title: 'The Paper', language: 'en', siteUrl: null }

/** Three a day, each with some two kilobytes of text, so that pages and packs are needed. */
function archive(size: number): readonly Article[] {
  const articles = Array.from({ length: size }, (_, i) => {
    const day = new Date(Date.UTC(2012, 0, 1) + Math.floor(i / 3) * 86_400_000).toISOString().slice(0, 10)
    const bodyHtml = `<p>${`Story ${i} goes on. `.repeat(110)}</p>`
    return makeArticle({
      id: `story-${i}`,
      slug: `story-${i}`,
      url: `https://paper.example/story-${i}`,
      headline: `Story ${i}`,
      standfirst: `What story ${i} is about.`,
      kicker: i % 4 === 0 ? 'Analysis' : null,
      sections: i % 2 === 0 ? ['World', 'Trade'] : ['Harbour'],
      sectionPath: i % 2 === 0 ? ['News'] : [],
      tags: ['fish'],
      bylineText: i % 5 === 0 ? 'By Ada Byron and Max Born, AP' : null,
      authors: i % 5 === 0 ? [{ name: 'Ada Byron' }, { name: 'Max Born' }] : [],
      credits: i % 5 === 0 ? ['AP'] : [],
      publishedAt: i % 3 === 0 ? calendarDay(day) : instant(`${day}T0${i % 3}:30:00.000Z`),
      updatedAt: i % 7 === 0 ? instant(`${day}T23:00:00.000Z`) : null,
      language: 'en',
      direction: 'ltr',
      image:
        i % 6 === 0
          ? { src: `https://p.example/${i}.jpg`, alt: 'A boat', caption: 'At dawn.', credit: 'A. Eye' }
          : null,
      bodyHtml,
      bodyText: bodyHtml.replace(/<[^>]*>/g, '').trim(),
      bodyState: 'full',
      revision: i % 9 === 0 ? 2 : null,
      source: { name: 'The Paper', url: null, feedUrl: null, format: 'jsonfeed' },
    })
  })
  return mergeArticles(
    [
      ...articles,
      makeArticle({
        id: 'undated',
        slug: 'undated',
        headline: 'Undated',
        bylineText: 'Salzburg Office',
        credits: ['Salzburg Office'],
      }),
    ],
    Date.now(),
  )
}

async function readBack(files: readonly LaidFile[], url = 'feed.json'): Promise<LoadedSource> {
  const byPath = new Map(files.map(({ path, text }) => [path, text]))
  const { signal } = new AbortController()
  const result = await loadSource({ url }, SITE, {
    signal,
    read: async (address) => {
      const text = byPath.get(new URL(address).pathname.replace('/news/', ''))
      if (text === undefined) return { kind: 'failed', failure: { why: 'missing', address } }
      return textOf(new TextEncoder().encode(text), address)
    },
  })
  if (result.kind === 'trouble') throw new Error(JSON.stringify(result.trouble))
  return result.source
}

/** What a list must still say of an article; `raw` is the source's own writing and may differ. */
function told({ publishedAt, updatedAt, ...article }: Article) {
  const moment = (one: Article['publishedAt']) =>
    one && { ms: one.ms, precision: one.precision, zone: one.zone }
  const { id, url, slug, headline, standfirst, kicker, sections, sectionPath, tags } = article
  const { bylineText, authors, credits, language, direction, image, revision } = article
  return {
    id,
    url,
    slug,
    headline,
    standfirst,
    kicker,
    sections,
    sectionPath,
    tags,
    bylineText,
    authors,
    credits,
    language,
    direction,
    image,
    revision,
    publishedAt: moment(publishedAt),
    updatedAt: moment(updatedAt),
  }
}

describe('an edition laid out on disk', () => {
  const articles = archive(900)
  const files = [...layOut(articles, options)]

  test('is read back from feed.json to the oldest article with nothing lost', async () => {
    const { articles: read, broken, problems } = await readBack(files)
    expect(broken).toBeNull()
    expect(read.map(told)).toEqual(
      articles.map((one) => ({ ...told(one), language: 'en', direction: 'ltr' })),
    )
    expect(problems.filter(({ code }) => code !== 'body-missing' && code !== 'date-missing')).toEqual([])
  })

  test('keeps each text in a pack that its list names', async () => {
    const { articles: read } = await readBack(files)
    const listed = read.find(({ id }) => id === 'story-500')
    expect(listed).toMatchObject({ bodyState: 'split', bodyHtml: null })
    const pack = await readBack(files, listed?.bodyAt ?? '')
    expect(pack.articles.find(({ id }) => id === 'story-500')?.bodyText).toContain('Story 500 goes on.')
  })

  test('has pages of at most 250 KB and 400 items, and packs of at most 96 KB', () => {
    for (const { path, text } of files.filter((file) => /\/\d{4}\/.*\.json$/.test(file.path))) {
      const { items } = JSON.parse(text)
      expect(items.length).toBeLessThanOrEqual(400)
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(path.includes('-b') ? 97_000 : 251_000)
    }
    expect(files.filter(({ path }) => path.includes('-b')).length).toBeGreaterThan(10)
  })

  test('is valid JSON Feed 1.1 in every file that is a feed', () => {
    for (const { path, text } of files.filter((file) => !/index|authors|slugs/.test(file.path))) {
      const feed = JSON.parse(text)
      expect([path, feed.version, feed.title]).toEqual([
        path,
        'https://jsonfeed.org/version/1.1',
        'The Paper',
      ])
      for (const item of feed.items) {
        expect(typeof item.id).toBe('string')
        expect(typeof (item.content_html ?? item.content_text)).toBe('string')
        if (item.date_published) expect(item.date_published).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
      }
    }
  })

  test('counts every page in its index, with the hash of what it holds', () => {
    const index = JSON.parse(files.find(({ path }) => path === 'archive/index.json')?.text ?? '')
    expect(index.total).toBe(901)
    expect(index.pages.reduce((sum: number, { n }: { n: number }) => sum + n, 0)).toBe(901)
    expect(index.sections.toSorted()).toEqual(['Harbour', 'Trade', 'World'])
    for (const { p, v } of index.pages) {
      const text = files.find(({ path }) => path === `archive/${p}.json`)?.text ?? ''
      expect(createHash('sha256').update(text).digest('hex')).toContain(v)
    }
  })

  test('comes in an order in which nobody is told of what is not there yet', () => {
    expect(files.slice(-3).map(({ path }) => path)).toEqual([
      expect.stringMatching(/^archive\/slugs\/\d\.json$/),
      'archive/index.json',
      'feed.json',
    ])
  })

  test('changes only its last page and pack when an article is added', () => {
    const added = makeArticle({ ...articles[0], id: 'new', slug: 'new', headline: 'New', url: null })
    const now = new Map([...layOut([added, ...articles], options)].map(({ path, text }) => [path, text]))
    const changed = files.filter(({ path, text }) => now.get(path) !== text).map(({ path }) => path)
    expect(changed.length).toBeLessThanOrEqual(6)
    expect(
      changed.filter((path) => /archive\/\d/.test(path)).every((path) => path.includes('/2012-10')),
    ).toBe(true)
  })

  test('writes whole addresses where the site is known', () => {
    const feed = JSON.parse([...layOut(articles, { ...options, siteUrl: SITE })].at(-1)?.text ?? '')
    expect(feed.next_url).toMatch(/^https:\/\/paper\.example\/news\/archive\//)
  })
})

test('a month of more than a page is cut into parts, and a new article touches the last one only', () => {
  const month = (size: number) =>
    Array.from({ length: size }, (_, i) =>
      makeArticle({ id: `m${size - i}`, publishedAt: calendarDay('2020-05-10') }),
    )
  const names = (size: number) =>
    shardsOf(month(size), () => 1000).map(({ name, articles }) => [name, articles.at(-1)?.id])
  expect(names(600)).toEqual([
    ['2020-05-p3', 'm501'],
    ['2020-05-p2', 'm251'],
    ['2020-05-p1', 'm1'],
  ])
  expect(names(601).slice(1)).toEqual(names(600).slice(1))
})

test('a small edition is a single file with its texts in it', async () => {
  const files = [...layOut(archive(20), options)]
  expect(files.map(({ path }) => path)).toEqual(['feed.json'])
  expect((await readBack(files)).articles[0]?.bodyState).toBe('full')
})
