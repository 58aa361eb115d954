/** The desk with an archive behind it; only the network is stood in for. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Article } from '#edition/article.ts'
import { mergeArticles } from '#edition/edition.ts'
import { EVERYTHING, type Selection } from '#edition/selection.ts'
import { layOut } from '#press/layout/layout.ts'
import { Desk } from '#query/desk.ts'
import type { Ask, Listed, Question, Replies } from '#query/desk-messages.ts'
import { loadSource } from '#query/load-source.ts'
import { openConfig } from '#query/open-config.ts'
import { instant, makeArticle } from '../edition/make-article.ts'

const PLACE = 'https://paper.example/'
const SOURCES = [`${PLACE}feed.json`]
const { signal } = new AbortController()

/** One every second day from 2019 backwards, the last of them without a date. */
function articles(count: number, headline = 'Headline'): readonly Article[] {
  const made = Array.from({ length: count }, (_, i) =>
    makeArticle({
      id: `a${i}`,
      slug: `a${i}`,
      url: `https://paper.example/a${i}`,
      headline: `${headline} ${i}`,
      standfirst: 'What it is about, in some words. '.repeat(8),
      sections: [i % 2 === 0 ? 'World' : 'Harbour'],
      publishedAt:
        i === count - 1 ? null : instant(new Date(Date.UTC(2019, 11, 30, 9) - i * 172_800_000).toISOString()),
      bodyHtml: '<p>Text.</p>',
      bodyText: 'Text.',
      bodyState: 'full',
    }),
  )
  return mergeArticles(made, Date.UTC(2030, 0))
}

let files: Map<string, string>
const broken = new Set<string>()
const asked: string[] = []

beforeEach(() => {
  publish(articles(1200))
  broken.clear()
  asked.length = 0
  vi.stubGlobal('fetch', async (input: string) => {
    const path = new URL(input).pathname.slice(1)
    asked.push(path)
    const text = broken.has(path) ? undefined : files.get(path)
    return text === undefined ? new Response('', { status: 404 }) : new Response(text)
  })
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function publish(list: readonly Article[]): void {
  const laid = layOut(list, { title: 'The Paper', language: 'en', siteUrl: null })
  files = new Map([...laid].map(({ path, text }) => [path, text]))
}

/** Asks until nothing of the answer is on its way any more. */
async function openDesk() {
  let onChange: () => void = () => undefined
  const desk = new Desk({ openConfig, load: loadSource, onChange: () => onChange() })
  const ask = async <Kind extends Question['kind']>(question: Ask<Kind>) =>
    // A desk answers each kind of question in kind.
    (await desk.answer(question, { signal, tell: () => undefined })) as Replies[Kind]
  const read = () => ask<'source'>({ kind: 'source', source: { url: 'feed.json' }, base: PLACE })
  const list = async (parts: Partial<Selection>): Promise<Listed> => {
    for (;;) {
      const changed = new Promise<void>((resolve) => {
        onChange = resolve
      })
      const found = await ask<'list'>({ kind: 'list', sources: SOURCES, selection: chosen(parts), rows: 50 })
      if (found.coming === null) return found
      await changed
    }
  }
  await read()
  return { ask, list, read }
}

/** One of those that have their text in a pack. */
async function openedStory(ask: Awaited<ReturnType<typeof openDesk>>['ask']) {
  const question = { kind: 'article', sources: SOURCES, slug: 'a3', selection: EVERYTHING } as const
  const open = await ask<'article'>(question)
  if (open.kind !== 'here' || open.article.bodyAt === null) throw new Error('It is not here.')
  return { bodyAt: open.article.bodyAt, id: open.article.id }
}

const chosen = (parts: Partial<Selection>): Selection => ({ ...EVERYTHING, ...parts })
const in2014 = { from: { year: 2014 }, to: { year: 2014 } }

/** Articles of those years, both counted. */
function between(from: number, to: number): number {
  const years = articles(1200).map(
    ({ publishedAt }) => publishedAt && new Date(publishedAt.ms).getUTCFullYear(),
  )
  return years.filter((year) => year !== null && year >= from && year <= to).length
}

describe('an archive in pages', () => {
  test('gives what a selection asks for, and fetches no page that cannot hold any of it', async () => {
    const { list } = await openDesk()
    const found = await list(in2014)
    expect(
      found.rows.every(({ publishedAt }) => new Date(publishedAt?.ms ?? 0).getUTCFullYear() === 2014),
    ).toBe(true)
    expect([found.found, found.total]).toEqual([between(2014, 2014), 1200])
    expect(asked.filter((path) => /archive\/20/.test(path)).every((path) => /2014/.test(path))).toBe(true)
  })

  test('names a page that cannot be had, gives the rest, and has it after another try', async () => {
    const { ask, list } = await openDesk()
    const page = [...files.keys()].find((path) => /archive\/2014\/2014[^b]*\.json$/.test(path)) ?? ''
    broken.add(page)
    const partly = await list({ ...in2014, from: { year: 2013 } })
    expect(JSON.stringify(partly.missing)).toContain(page)
    expect(partly.found).toBeGreaterThan(0)
    broken.clear()
    await ask({ kind: 'retry' })
    const whole = await list({ ...in2014, from: { year: 2013 } })
    expect([whole.missing, whole.found]).toEqual([[], between(2013, 2014)])
  })

  test('takes an article at its newer word, and lets go of what is no longer published', async () => {
    const { list, read } = await openDesk()
    await list(in2014)
    publish(articles(1200, 'Corrected').filter(({ id }) => id !== 'a1000'))
    await read()
    const found = await list(in2014)
    expect(found.rows.map(({ headline }) => headline.split(' ')[0])).toEqual(
      found.rows.map(() => 'Corrected'),
    )
    expect(found.total).toBe(1199)
  })

  test('sends for the text of an article first, and then for what stands around it', async () => {
    const { ask } = await openDesk()
    vi.useFakeTimers()
    const { bodyAt, id } = await openedStory(ask)
    const text = await ask<'text'>({ kind: 'text', address: bodyAt, id })
    expect(text).toMatchObject({ kind: 'text', article: { id: 'a3', bodyText: 'Text.' } })
    const fetched = () => asked.filter((path) => path.startsWith('archive/20') || path.includes('slugs'))
    expect(fetched().every((path) => /-b\d+\.json$/.test(path))).toBe(true)
    await vi.advanceTimersByTimeAsync(1000)
    expect(fetched().some((path) => path.includes('slugs'))).toBe(true)
  })

  test('shows the text of an article before it takes pages apart that have come meanwhile', async () => {
    const { ask } = await openDesk()
    const held: (() => void)[] = []
    const plain = fetch
    vi.stubGlobal('fetch', async (input: string) => {
      if (/2014/.test(input)) await new Promise<void>((go) => held.push(go))
      return plain(input)
    })
    const question = { kind: 'list', sources: SOURCES, selection: chosen(in2014), rows: 50 } as const
    await ask<'list'>(question)
    await vi.waitFor(() => expect(held).not.toEqual([]))
    const { bodyAt, id } = await openedStory(ask)
    let isHere = false
    const pack = new Promise<void>((go) => {
      vi.stubGlobal('fetch', (input: string) => pack.then(() => plain(input)))
      setTimeout(go, 500)
    })
    const text = ask<'text'>({ kind: 'text', address: bodyAt, id }).then(() => {
      isHere = true
    })
    for (const go of held) go()
    const found = async () => (await ask<'list'>(question)).found
    await vi.waitFor(async () => expect(await found()).toBeGreaterThan(0))
    expect(isHere).toBe(true)
    await text
  })

  test('lets the head of a list be drawn before it sends for the pages of the rest', async () => {
    const { ask } = await openDesk()
    const selection = chosen({ sections: ['world'] })
    const pages = () => asked.filter((path) => path.startsWith('archive/20'))
    vi.useFakeTimers()
    const head = await ask<'list'>({ kind: 'list', sources: SOURCES, selection, rows: 50 })
    await vi.advanceTimersByTimeAsync(0)
    expect([head.rows.length, pages()]).toEqual([25, []])
    await ask<'rows'>({ kind: 'rows', sources: SOURCES, selection, from: 20, to: 30 })
    await vi.advanceTimersByTimeAsync(0)
    expect(pages()).not.toEqual([])
  })

  test('keeps nobody waiting for a list of which nothing is here yet', async () => {
    const { ask } = await openDesk()
    vi.useFakeTimers()
    await ask<'list'>({ kind: 'list', sources: SOURCES, selection: chosen(in2014), rows: 50 })
    await vi.advanceTimersByTimeAsync(0)
    expect(asked.filter((path) => path.startsWith('archive/2014'))).not.toEqual([])
  })

  test('has those without a date to themselves', async () => {
    const { list } = await openDesk()
    const { rows } = await list({ undated: true })
    expect(rows.map(({ id }) => id)).toEqual(['a1199'])
  })

  test('finds words, and says how those that stand nowhere may have been meant', async () => {
    const { list } = await openDesk()
    expect((await list({ words: '"headline 777"' })).rows.map(({ id }) => id)).toEqual(['a777'])
    expect((await list({ words: 'haedline' })).meant).toBe('headline')
  })

  test('tells of an empty list what there is without each of its filters, also in pages not looked into', async () => {
    const { list } = await openDesk()
    const empty = { sections: ['nowhere'], ...in2014 }
    await vi.waitFor(async () => {
      const { found, without } = await list(empty)
      expect([found, without]).toEqual([0, [between(2014, 2014), 0]])
    })
    expect((await list({ sections: ['nowhere'] })).without).toEqual([1200])
  })

  test('knows what stood there on this day, or in this week, some years ago', async () => {
    const { ask, list } = await openDesk()
    await list(in2014)
    const ago = async (day: number) => {
      const on = { year: 2024, month: 12, day }
      const { isWeek, years } = await ask<'before'>({ kind: 'before', sources: SOURCES, day: on })
      return { isWeek, years: years.map((one) => one.ago) }
    }
    expect(await ago(28)).toEqual({ isWeek: false, years: [5, 10] })
    expect(await ago(27)).toEqual({ isWeek: true, years: [5, 10] })
  })
})
