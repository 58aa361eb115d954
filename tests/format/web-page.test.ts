import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDocument } from '#format/detect.ts'
import { feedsNamedIn, hasArticle, jsonLdIn } from '#format/json-ld/web-page.ts'

const article = '{"@context":"https://schema.org","@type":"NewsArticle","headline":"A"}'
const script = (inside: string) => `<script type="application/ld+json">${inside}</script>`

describe('a saved page gives its blocks of JSON-LD', () => {
  test.each([
    ['plain', article],
    ['in an HTML comment', `<!--\n${article}\n//-->`],
    ['in CDATA', `\n//<![CDATA[\n${article}\n//]]>`],
    ['in CDATA inside comments', `/*<![CDATA[*/ ${article} /*]]>*/`],
  ])('%s', (_, inside) => {
    expect(jsonLdIn(`<!doctype html><head>${script(inside)}`)).toEqual([JSON.parse(article)])
  })

  test.each([
    [
      'single quotes and capitals',
      `<SCRIPT data-x='a>b' TYPE='application/ld+json; charset=utf-8'>${article}</SCRIPT >`,
    ],
    ['no quotes', `<script type=application/ld+json async>${article}</script>`],
    ['no end', `<script type="application/ld+json">${article}`],
  ])('with %s', (_, page) => {
    expect(jsonLdIn(`<p>${page}`)).toHaveLength(1)
  })

  test('a broken block does not lose the others', () => {
    expect(jsonLdIn(`<html>${script('{"a": "\n"}')}${script(article)}${script('')}`)).toHaveLength(1)
  })

  test('what is commented out, or only text in another script, is not there', () => {
    expect(
      jsonLdIn(`<!-- ${script(article)} --><script>var x = '<script type="application/ld+json">1'</script>`),
    ).toEqual([])
  })
})

test('articles are seen in graphs too, and mentions are none', () => {
  expect(hasArticle([{ '@graph': [{ '@type': 'WebPage' }, { '@type': 'Report' }] }])).toBe(true)
  expect(hasArticle([{ '@type': 'WebPage', isPartOf: { '@type': 'Article' } }, null, 1])).toBe(false)
})

test('a page with an article is read, from anywhere in the page', async () => {
  const result = await readDocument(`<!doctype html><title>x</title><body><p>x${script(article)}`, {
    loadedFrom: 'https://example.org/a.html',
    now: 0,
  })
  expect(result).toMatchObject({ kind: 'feed', feed: { format: 'jsonld', articles: [{ headline: 'A' }] } })
})

test('the feeds that a page names are given in full, JSON first', () => {
  const page = `<link rel="alternate" type="application/rss+xml" href="/rss?a=1&amp;b=2">
    <link rel=alternate type=application/rss+xml href=/rss?a=1&amp;b=2><link type='application/atom+xml' rel='alternate'>
    <link REL="alternate home" TYPE="application/feed+json" HREF="feed.json"><link rel="stylesheet" type="application/rss+xml" href="/no">
    <link rel="alternate" type="application/json" href="/api"><link rel="alternate" type="application/atom+xml" href="javascript:1">`
  expect(feedsNamedIn(page, 'https://example.org/a/b.html')).toEqual([
    'https://example.org/a/feed.json',
    'https://example.org/rss?a=1&b=2',
  ])
})

test('a page without articles is refused with the feed that it names', async () => {
  const page = '<!doctype html><link rel="alternate" type="application/rss+xml" href="/rss">'
  const result = await readDocument(page, { loadedFrom: 'https://example.org/a.html', now: 0 })
  expect(result).toMatchObject({
    problem: { code: 'web-page', message: expect.stringContaining('https://example.org/rss') },
  })
})

test.each([
  '<script ',
  '<script "',
  '<script a="',
  '<script>',
  '<!--',
  "<link a='>",
  '<script type="application/ld+json"><!--',
  '<link rel="',
  '<link a=">"',
])('a megabyte of %j is read in a moment', (piece) => {
  const page = piece.repeat(1_000_000 / piece.length)
  const start = performance.now()
  jsonLdIn(page)
  feedsNamedIn(page, 'https://example.org/')
  expect(performance.now() - start).toBeLessThan(1500)
})

test('no page at all makes it throw', () => {
  const piece = fc.constantFrom(
    '<script',
    '<link',
    '<!--',
    '-->',
    '</script>',
    '>',
    ' type="application/ld+json"',
    '"',
    '=',
    '{}',
    ' href=x',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
      hasArticle(jsonLdIn(pieces.join('')))
      for (const feed of feedsNamedIn(pieces.join(''), 'https://example.org/'))
        expect(feed).toMatch(/^https?:/)
    }),
  )
})
