/** An edition as the press lays it out, said to be larger than what a device keeps unasked: 2020 is kept, 2019 is offered. */
import { mergeArticles } from '#edition/edition.ts'
import { layOut } from '#press/layout/layout.ts'
import { hashOf } from '#press/layout/side-files.ts'
import { instant, makeArticle } from '../edition/make-article.ts'
import { editionOf, type Files } from './open-reader.tsx'

/** As the press names those that it brings in. */
export const PICTURE = 'pictures/ab/ab12cd34ef56-960.webp'

/** Two years of a story a month: numbers 0 to 11 are of 2019. */
export function largeEdition(): Files {
  const articles = Array.from({ length: 24 }, (_, i) =>
    makeArticle({
      id: `story-${i}`,
      slug: `story-${i}`,
      headline: `Story ${i}`,
      sections: ['World'],
      publishedAt: instant(new Date(Date.UTC(2019, i, 5, 10)).toISOString()),
      image: i === 22 ? { src: `/${PICTURE}`, alt: 'A boat', caption: null, credit: null } : null,
      bodyHtml: `<p>${`Story ${i} goes on. `.repeat(700)}</p>`,
      bodyText: `Story ${i} goes on.`,
      bodyState: 'full',
    }),
  )
  const options = { title: 'The Paper', language: 'en', siteUrl: null }
  const laid = [...layOut(mergeArticles(articles, Date.UTC(2021, 0, 1)), options)]
  const files = Object.fromEntries(laid.map(({ path, text }) => [path, text]))
  const index = JSON.parse(files['archive/index.json'] ?? '')
  for (const page of index.pages) page.b = 3_000_000
  const written = JSON.stringify(index)
  const feed = (files['feed.json'] ?? '').replaceAll(
    hashOf(files['archive/index.json'] ?? ''),
    hashOf(written),
  )
  return {
    ...files,
    'edition.json': editionOf('feed.json'),
    'archive/index.json': written,
    'feed.json': feed,
  }
}
