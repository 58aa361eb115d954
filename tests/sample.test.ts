/** The bundled sample is the first thing that a newcomer reads; it keeps its promises. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readDocument } from '#format/detect.ts'

const files = readdirSync('public/sample').filter((name) => name.endsWith('.json'))
const feeds = await Promise.all(
  files.map(async (name) => {
    const context = { loadedFrom: `https://sample.example/sample/${name}`, now: Date.now() }
    const result = await readDocument(readFileSync(`public/sample/${name}`, 'utf8'), context)
    if (result.kind === 'unreadable') throw new Error(result.problem.message)
    return result.feed
  }),
)
const articles = feeds.flatMap((feed) => feed.articles)

describe('the sample edition', () => {
  test('has at least 24 articles in six sections and reads without a lost item', () => {
    expect(articles.length).toBeGreaterThanOrEqual(24)
    expect(new Set(articles.flatMap(({ sections }) => sections)).size).toBe(6)
    expect(feeds.map(({ skipped }) => skipped)).toEqual(files.map(() => 0))
  })

  test('shows every kind of date and language that a reader may meet', () => {
    const precisions = articles.map(({ publishedAt }) => publishedAt?.precision ?? 'none')
    expect(new Set(precisions)).toEqual(new Set(['instant', 'day', 'none']))
    expect(new Set(articles.map(({ language }) => language))).toEqual(new Set(['en', 'ko', 'ar']))
    expect(articles.filter(({ updatedAt }) => updatedAt !== null).length).toBeGreaterThanOrEqual(2)
  })

  test('names its sources at the end of every article', () => {
    const ending = /<h2>(Sources|출처|المصادر)<\/h2>\s*<ul>.*<\/ul>\s*$/s
    expect(articles.filter(({ bodyHtml }) => !ending.test(bodyHtml ?? '')).map(({ slug }) => slug)).toEqual(
      [],
    )
  })

  test('has every picture that it names, each with words for those who cannot see it', () => {
    const pictures = articles.flatMap(({ image }) => image ?? [])
    const path = (src: string) => `public${new URL(src).pathname}`
    expect(pictures.filter(({ src }) => !existsSync(path(src)))).toEqual([])
    expect(pictures.filter(({ alt }) => !alt)).toEqual([])
  })
})
