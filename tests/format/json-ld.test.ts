import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDocument } from '#format/detect.ts'
import { context, readArticle, readJsonLd } from './make-json-ld.ts'

async function refusalOf(text: string): Promise<string> {
  const result = await readDocument(text, context)
  return result.kind === 'unreadable' ? `${result.problem.code}: ${result.problem.message}` : 'feed'
}

test('a document without articles is refused by what it holds, with a remedy', async () => {
  const crumbs = {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [{ '@type': 'ListItem' }],
  }
  expect(await refusalOf(JSON.stringify([crumbs, { '@type': 'WebSite', name: 'X' }]))).toBe(
    'no-articles: x.json is JSON-LD, but there is no article in it, only BreadcrumbList and WebSite. Save the block of type NewsArticle or Article from the page of an article, or name a feed of the site.',
  )
  expect(await refusalOf('{"@context": "https://schema.org"}')).toContain('and names no types')
})

test('a block in an XML wrapper is refused by naming the wrapper, not mended', async () => {
  const message = await refusalOf(
    '<![CDATA[\n{"@context": "https://schema.org", "@type": "Article", "headline": "A"}\n]]>',
  )
  expect(message).toContain('not-json: x.json is not valid JSON: line 1, column 1 has “<![CDATA[”')
})

test('a line break inside a text is refused at its place, not mended', async () => {
  expect(await refusalOf('{"@type": "Article",\n"headline": "A\nB"}')).toContain(
    'not-json: x.json is not valid JSON: line 2, column 13',
  )
})

test('no JSON at all makes it throw, and every article has an id, a headline and a slug', async () => {
  const keys = fc.constantFrom(
    ...['@id', '@type', '@graph', '@value', '@list', 'type', 'headline', 'name', 'url', 'author', 'creator'],
    ...[
      'publisher',
      'image',
      'articleBody',
      'articleSection',
      'keywords',
      'about',
      'datePublished',
      'hasPart',
    ],
    ...[
      'mainEntity',
      'mainEntityOfPage',
      'isPartOf',
      'itemListElement',
      'item',
      'position',
      'liveBlogUpdate',
    ],
    ...['isAccessibleForFree', 'wordCount', 'timeRequired', 'correction', 'inLanguage', 'video', '__proto__'],
  )
  const value = fc.oneof(
    fc.constantFrom<unknown>(
      'NewsArticle',
      'BreadcrumbList',
      'WebPage',
      'https://e.org/a',
      '#a',
      'A. B',
      'False',
      'PT5M',
    ),
    fc.jsonValue(),
  )
  const { node } = fc.letrec((tie) => ({
    node: fc.dictionary(
      keys,
      fc.oneof({ maxDepth: 4 }, value, tie('node'), fc.array(tie('node'), { maxLength: 3 })),
    ),
  }))
  await fc.assert(
    fc.asyncProperty(node, async (found) => {
      const document = [{ '@context': 'https://schema.org', ...Object(found) }, found]
      const result = await readDocument(JSON.stringify(document), context)
      const articles = result.kind === 'feed' ? result.feed.articles : []
      for (const { id, headline, slug } of articles) expect([id, headline, slug].every(Boolean)).toBe(true)
    }),
    { numRuns: 150 },
  )
})

test('ten thousand levels, a circle of references and a long list do no harm', async () => {
  const deep = `${'{"@context":1,"@type":"WebPage","mainEntity":'.repeat(10_000)}1${'}'.repeat(10_000)}`
  expect(await refusalOf(deep)).toContain('no-articles')
  const circle = {
    '@type': 'Article',
    '@id': '#a',
    headline: 'A',
    author: { '@id': '#a' },
    isPartOf: { '@id': '#a' },
  }
  expect((await readJsonLd({ '@context': 1, '@graph': [circle] })).articles).toHaveLength(1)
  const long = Array.from({ length: 200_000 }, (_, i) => `word ${i}`)
  expect(
    (await readArticle({ keywords: long, author: long, description: long, image: long }))?.tags,
  ).toHaveLength(500)
})
