import { expect, test } from 'vitest'
import type { Article } from '#edition/article.ts'
import { readDocument } from '#format/detect.ts'
import { broughtFrom } from '#press/images/brought.ts'
import { withPictures } from '#press/images/rewrite.ts'
import { fullItem, listItem } from '#press/layout/items.ts'
import { makeArticle } from '../../edition/make-article.ts'

const OWN = 'https://publisher.example/story/'
const about = {
  hash: '0123456789ab',
  width: 960,
  height: 540,
  widths: [480, 960],
  type: 'webp',
  tag: null,
} as const
const article = makeArticle({
  url: OWN,
  image: { src: `${OWN}a.jpg`, alt: 'A boat', caption: null, credit: null },
  bodyHtml: '<p>Text.</p><p><img src="a.jpg"></p>',
  bodyState: 'full',
  source: { name: 'The Paper', url: 'https://publisher.example/', feedUrl: null, format: 'rss' },
})

async function read(items: readonly unknown[]): Promise<Article | undefined> {
  const text = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Paper', items })
  const result = await readDocument(text, { loadedFrom: 'https://paper.example/news/feed.json', now: 0 })
  return result.kind === 'feed' ? result.feed.articles[0] : undefined
}

const builtFor = (base: string) => withPictures(article, new Map([[`${OWN}a.jpg`, broughtFrom(about, base)]]))

test.each([
  ['wherever the edition stands', '/news/'],
  ['at the address of its site', 'https://paper.example/news/'],
])('the widths of a picture are read back from the edition, %s', async (_, base) => {
  const src = (width: number) => `https://paper.example/news/pictures/01/0123456789ab-${width}.webp`
  const image = {
    src: src(960),
    alt: 'A boat',
    caption: null,
    credit: null,
    width: 960,
    height: 540,
    sources: [480, 960].map((width) => ({ src: src(width), width })),
  }
  const whole = await read([fullItem(builtFor(base))])
  expect(whole?.image).toEqual(image)
  expect(whole?.bodyHtml).toContain(`<img src="${src(960)}" srcset="${src(480)} 480w, ${src(960)} 960w"`)
  expect((await read([listItem(builtFor(base), 'archive/a.json')]))?.image).toEqual(image)
})

test('widths that cannot be used are left out', async () => {
  const picture = { src: 'https://x.example/a.jpg' }
  const sources = [
    { ...picture, width: 480 },
    { src: '/b.jpg', width: '900' },
    { ...picture, width: -1 },
    { ...picture, width: 1.5 },
    { ...picture, width: 1e9 },
    { src: 'javascript:x', width: 5 },
    { src: 'https://x.example/a,', width: 5 },
    { src: 7, width: 5 },
    'https://x.example/c.jpg',
    null,
  ]
  const item = {
    id: '1',
    url: OWN,
    title: 'A',
    content_text: 'x',
    _lectern: { image: { ...picture, sources } },
  }
  expect((await read([item]))?.image?.sources).toEqual([
    { src: 'https://x.example/a.jpg', width: 480 },
    { src: 'https://publisher.example/b.jpg', width: 900 },
  ])
  const none = { ...item, _lectern: { image: { ...picture, sources: 'x' } } }
  expect((await read([none]))?.image).not.toHaveProperty('sources')
})
