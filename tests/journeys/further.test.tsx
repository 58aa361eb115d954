// @vitest-environment jsdom
/** What else belongs to an article: all of it at once, of the right part of the archive, and it stays. */
import { act, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { BrowserRouter } from 'react-router'
import { beforeEach, expect, test, vi } from 'vitest'
import { App } from '#app/app.tsx'
import type { Article } from '#edition/article.ts'
import { mergeArticles } from '#edition/edition.ts'
import { layOut } from '#press/layout/layout.ts'
import { newClient } from '#query/new-client.ts'
import { instant, makeArticle } from '../edition/make-article.ts'
import { comeNear } from './come-near.ts'
import { editionOf, type Files, feedOf, openReader, standInForNetwork } from './open-reader.tsx'

beforeEach(comeNear)

const related = async () => {
  const heading = await screen.findByRole('heading', { name: 'Related' }, { timeout: 8000 })
  const list = within(heading.closest('section') ?? document.body)
  return list.getAllByRole('link').map(({ textContent }) => textContent)
}

test('an article of long ago has its relations from its own part of the archive', async () => {
  // One every day, so that the old ones are pages away from what every reader has.
  const articles = Array.from({ length: 1200 }, (_, i) =>
    makeArticle({
      id: `a${i}`,
      slug: `a${i}`,
      headline: i >= 1100 && i < 1105 ? `Lighthouse ${i}` : `Number ${i}`,
      tags: i >= 1100 && i < 1105 ? ['lighthouses'] : [],
      sections: ['World'],
      publishedAt: instant(new Date(Date.UTC(2019, 11, 30, 9) - i * 86_400_000).toISOString()),
      bodyHtml: '<p>Text.</p>',
      bodyText: 'Text.',
      bodyState: 'full',
    }),
  )
  const laid = layOut(mergeArticles(articles, Date.UTC(2021, 0)), {
    title: 'The Paper',
    language: 'en',
    siteUrl: null,
  })
  const files = Object.fromEntries([...laid].map(({ path, text }) => [path, text]))
  const [article] = articles.filter(({ slug }) => slug === 'a1102')
  openMade({ ...files, 'edition.json': editionOf('feed.json') }, article)
  const { isAsked, letGo } = hold(/archive\/\d{4}\//)
  await isAsked
  await waitALittle()
  letGo()
  expect((await related()).sort()).toEqual([1100, 1101, 1103, 1104].map((i) => `Lighthouse ${i}`))
})

/** What is asked for from now on comes when it is let go. */
function hold(files: RegExp) {
  const answer = globalThis.fetch
  const gate = new EventTarget()
  const opens = new Promise((resolve) => gate.addEventListener('open', resolve))
  const isAsked = new Promise((resolve) => gate.addEventListener('ask', resolve))
  vi.stubGlobal('fetch', async (input: string, init: RequestInit) => {
    if (files.test(input)) {
      gate.dispatchEvent(new Event('ask'))
      await opens
    }
    return answer(input, init)
  })
  return { isAsked, letGo: () => gate.dispatchEvent(new Event('open')) }
}

/** A third of the time that anybody waits, since the end of the page is there. */
async function waitALittle() {
  await waitFor(() => expect(document.querySelector('[data-coming], .related')).not.toBeNull())
  vi.useFakeTimers({ shouldAdvanceTime: true })
  await act(() => vi.advanceTimersByTimeAsync(1000))
  vi.useRealTimers()
}

/** As the press has made the article's page: it stands there before anything of the archive has come. */
function openMade(files: Files, article: Article | undefined): void {
  window.history.replaceState(null, '', `/article/${article?.slug}`)
  standInForNetwork(files)
  vi.stubGlobal('scrollTo', () => undefined)
  const config = { title: 'The Paper', sources: [{ url: 'feed.json' }] }
  const standing = {
    config,
    articles: article ? [article] : [],
    sections: [],
    total: 1200,
    found: 1200,
    zone: 'UTC',
  }
  const router = (reader: ReactNode) => <BrowserRouter>{reader}</BrowserRouter>
  render(
    <App
      appAddress={`${window.location.origin}/`}
      client={newClient()}
      standing={standing}
      router={router}
    />,
  )
}

const story = (id: string, day: number) => ({
  id,
  title: `Lighthouse ${id}`,
  tags: ['lighthouses'],
  authors: [{ name: 'Ada Byron' }],
  content_text: 'It shines.',
  date_published: `2015-03-0${day}T10:00:00Z`,
})

const OTHERS = Array.from({ length: 30 }, (_, i) => {
  return { ...story(`${i}`, (i % 9) + 1), title: `Harbour ${i}`, tags: [], authors: [] }
})

/** Of two feeds the second comes when it is let go. */
function openTwo() {
  const two = feedOf([story('c', 3)])
  openReader({
    'edition.json': editionOf('one.json', 'two.json'),
    'one.json': feedOf([story('a', 1), story('b', 2), ...OTHERS]),
    'two.json': two,
  })
  return hold(/two\.json/)
}

test('nothing is shown before the other feeds have come', async () => {
  const { letGo } = openTwo()
  await userEvent.click(await screen.findByRole('link', { name: 'Lighthouse a' }))
  await screen.findByRole('heading', { level: 1, name: 'Lighthouse a' })
  await waitALittle()
  expect(screen.queryByRole('heading', { name: 'Related' })).toBeNull()
  letGo()
  expect((await related()).sort()).toEqual(['Lighthouse b', 'Lighthouse c'])
})

test('a feed that takes too long is not waited for, and changes nothing when it comes', async () => {
  const { letGo } = openTwo()
  await userEvent.click(await screen.findByRole('link', { name: 'Lighthouse a' }))
  expect(await related()).toEqual(['Lighthouse b'])
  letGo()
  await waitFor(() => expect(screen.queryByText('Loading articles')).toBeNull())
  expect(await related()).toEqual(['Lighthouse b'])
})
