// @vitest-environment jsdom
/** Pages that the press makes, brought to life: the same reader, before and after. */
import { act, cleanup, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { hydrateRoot, type Root } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { App } from '#app/app.tsx'
import { standingInPage } from '#device/standing-in-page.ts'
import { mergeArticles } from '#edition/edition.ts'
import { countSections } from '#edition/section-list.ts'
import { readDocument } from '#format/detect.ts'
import { setHere } from '#lib/calendar.ts'
import { jobsFor } from '#press/prerender/jobs.ts'
import type { Frame, PageJob } from '#press/prerender/page-job.ts'
import { renderPage } from '#press/prerender/render-page.tsx'
import type { PressEdition } from '#press/press-edition.ts'
import { newClient } from '#query/new-client.ts'
import type { Standing } from '#query/standing.ts'
import { feedOf } from './open-reader.tsx'

const items = Array.from({ length: 60 }, (_, i) => ({
  id: `s${i}`,
  url: `https://paper.example/story-${i}`,
  title: i === 3 ? '한국어 제목 <b>굵게</b> & "따옴표"' : `A story called ${i}`,
  language: i === 3 ? 'ko' : 'en',
  authors: [{ name: i % 2 === 0 ? 'Ada Byron' : 'Max Born' }],
  date_published: new Date(Date.UTC(2019, 5, 30, 22) - i * 40_000_000).toISOString(),
  image: i % 4 === 0 ? 'https://paper.example/a.jpg' : undefined,
  section: i % 3 === 0 ? 'World' : 'Harbour',
  content_html:
    i % 2 === 0
      ? `<p>Story ${i} goes on for a while, and then it ends here.</p>`
      : `<h2>Part</h2><p onclick="x()">Story ${i} has <em>markup</em>.</p><script>x()</script><table><tr><td>1</td></tr></table>`,
}))

async function madeEdition(zone = 'Asia/Seoul') {
  const context = { loadedFrom: 'https://paper.example/feed.json', now: Date.now() }
  const result = await readDocument(feedOf(items), context)
  if (result.kind !== 'feed') throw new Error('The feed of this test cannot be read.')
  const articles = mergeArticles(result.feed.articles, Date.now())
  const edition: PressEdition = {
    title: 'The Paper',
    description: 'News of the harbour',
    language: 'en',
    siteUrl: 'https://site.example/',
    base: '/',
    articles,
    sections: countSections(articles, []),
  }
  const config = { title: 'The Paper', language: 'en', sources: [{ url: 'feed.json', zone }] }
  const assets = { scripts: ['/assets/a.js'], styles: [], words: [], faces: '', faceTags: '', policy: '' }
  const frame: Frame = {
    edition,
    config,
    total: 60,
    sections: edition.sections,
    zone,
    assets,
    hasCards: true,
    hasOwnIcon: false,
  }
  return { jobs: [...jobsFor(edition, articles, 5)], frame }
}

/** A page is read on another day than it was made on. */
async function madeYearsAgo(job: PageJob, frame: Frame): Promise<string> {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2020, 1, 29, 12) })
  try {
    return await renderPage(job, frame)
  } finally {
    vi.useRealTimers()
  }
}

let root: Root | null = null

afterEach(() => {
  act(() => root?.unmount())
  root = null
  cleanup()
  setHere(null)
  document.head.innerHTML = ''
  document.body.innerHTML = ''
})

/** As a browser does it: the text of the page first, the scripts after. Gives what React complained of. */
async function bringToLife(html: string, path: string): Promise<readonly string[]> {
  window.history.replaceState(null, '', `/${path}`)
  vi.stubGlobal('fetch', () => Promise.reject(new Error('no network')))
  vi.stubGlobal('scrollTo', () => undefined)
  const complaints: string[] = []
  vi.spyOn(console, 'error').mockImplementation((...all) => void complaints.push(all.map(String).join(' ')))
  const made = new DOMParser().parseFromString(html, 'text/html')
  document.head.innerHTML = made.head.innerHTML
  document.body.innerHTML = made.body.innerHTML
  const standing = standingInPage() as Standing
  const router = (reader: ReactNode) => <BrowserRouter>{reader}</BrowserRouter>
  const place = document.getElementById('root')
  if (!place) throw new Error('The page has no root.')
  await act(async () => {
    root = hydrateRoot(
      place,
      <App appAddress="https://site.example/" client={newClient()} standing={standing} router={router} />,
      { onRecoverableError: (error) => void complaints.push(String(error)) },
    )
  })
  return complaints
}

describe('a page that the press has made', () => {
  test.each([
    ['the front', ''],
    ['a section', 'section/harbour/'],
    ['an author', 'author/ada-byron/'],
    ['an article of plain text', 'article/story-0/'],
    ['an article with markup', 'article/story-1/'],
    ['an article in another language', 'article/story-3/'],
  ])('%s comes to life as it stands', async (_, path) => {
    const { jobs, frame } = await madeEdition()
    const job = jobs.find((one) => one.path === path)
    expect(job).toBeDefined()
    if (!job) return
    const html = await madeYearsAgo(job, frame)
    const before = new DOMParser().parseFromString(html, 'text/html')
    expect(await bringToLife(html, path)).toEqual([])
    const headlines = (place: Document) =>
      [...place.querySelectorAll('#root h1, #root h2.headline, #root h3.headline')].map(
        (one) => one.textContent,
      )
    expect(headlines(document)).toEqual(headlines(before))
    expect(document.querySelectorAll('.body').length).toBe(path.startsWith('article') ? 1 : 0)
  })

  test('holds the text made safe, and no script of the feed', async () => {
    const { jobs, frame } = await madeEdition()
    const job = jobs.find(({ path }) => path === 'article/story-1/')
    const html = job ? await madeYearsAgo(job, frame) : ''
    expect(html).toContain('Story 1 has <em>markup</em>.')
    expect(html).not.toContain('onclick')
    expect(html).not.toContain('x()')
    await bringToLife(html, 'article/story-1/')
    expect(screen.getByText('markup')).toBeDefined()
  })

  test('tells its times by the edition’s clock until it knows the reader’s', async () => {
    const { jobs, frame } = await madeEdition('Asia/Seoul')
    const job = jobs.find(({ path }) => path === 'article/story-0/')
    const html = job ? await madeYearsAgo(job, frame) : ''
    expect(html).toContain('1 July 2019, 07:00')
    await bringToLife(html, 'article/story-0/')
    expect((await screen.findAllByText('30 June 2019, 22:00')).length).toBeGreaterThan(0)
  })
})
