import { expect, test } from 'vitest'
import type { Article } from '#edition/article.ts'
import type { ArchivePage } from '#query/archive-file.ts'
import { keptPages, keyOf } from '#query/kept-pages.ts'
import { makeArticle } from '../edition/make-article.ts'

const pageOf = (n: number): ArchivePage => ({ p: `2019/${n}`, v: 'abcdef', n: 1, b: 1, s: [] })

function pagesWith(lost: readonly string[] = []) {
  const read: string[] = []
  const pages = keptPages(async ({ p }): Promise<readonly Article[]> => {
    read.push(p)
    return lost.includes(p) ? [] : [makeArticle({ id: p, slug: `story-${p}` })]
  })
  return { pages, read }
}

test('a page that a reader looks at stays while a whole archive goes by', async () => {
  const { pages, read } = pagesWith()
  await pages.lookAt(pageOf(0))
  for (let n = 1; n < 200; n += 1) await pages.pass(pageOf(n))
  await pages.lookAt(pageOf(0))
  expect(read.filter((p) => p === '2019/0')).toEqual(['2019/0'])
})

test('of the pages that are looked at the one that was not for longest makes room', async () => {
  const { pages, read } = pagesWith()
  for (let n = 0; n < 30; n += 1) await pages.lookAt(pageOf(n))
  read.length = 0
  await pages.lookAt(pageOf(29))
  await pages.lookAt(pageOf(0))
  expect(read).toEqual(['2019/0'])
})

test('a page is read once for all who ask while it is on its way', async () => {
  const { pages, read } = pagesWith()
  await Promise.all([pages.lookAt(pageOf(1)), pages.pass(pageOf(1)), pages.lookAt(pageOf(1))])
  expect(read).toEqual(['2019/1'])
})

test('an article is found on the pages that are kept, and on no other', async () => {
  const { pages } = pagesWith()
  await pages.lookAt(pageOf(1))
  expect([pages.withSlug('story-2019/1'), pages.withSlug('story-2019/2')]).toEqual([
    keyOf(pageOf(1)),
    undefined,
  ])
})

test('a page that could not be had is asked for again', async () => {
  const { pages, read } = pagesWith(['2019/1'])
  await pages.lookAt(pageOf(1))
  await pages.lookAt(pageOf(1))
  expect(read).toEqual(['2019/1', '2019/1'])
})
