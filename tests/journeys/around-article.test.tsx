// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { comeNear } from './come-near.ts'
import { LONG_ADDRESS, LONG_READ } from './long-read.tsx'
import { editionOf, feedOf, openReader } from './open-reader.tsx'

beforeEach(comeNear)

describe('the contents of a long read', () => {
  test('are a landmark with the parts of the text, and lead to them', async () => {
    const { user } = openReader(LONG_READ, LONG_ADDRESS)
    const contents = await screen.findByRole('navigation', { name: 'Contents' })
    const links = within(contents).getAllByRole('link')
    expect(links.map(({ textContent }) => textContent)).toEqual([
      'Part 1',
      'Of the tides',
      'Part 2',
      'Part 3',
      'Part 4',
      'Notes',
    ])
    await user.click(within(contents).getByRole('link', { name: 'Part 3' }))
    const heading = screen.getByRole('heading', { name: 'Part 3' })
    await waitFor(() => expect(document.activeElement).toBe(heading))
    expect(window.location.hash).toBe(`#${heading.id}`)
  })

  test('open from the tools where there is no room beside the text, and give the focus back', async () => {
    const { user } = openReader(LONG_READ, LONG_ADDRESS)
    const button = await screen.findByRole('button', { name: 'Contents' })
    await user.click(button)
    const sheet = await screen.findByRole('dialog', { name: 'Contents' })
    await user.click(within(sheet).getByRole('button', { name: 'Close the contents' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(document.activeElement).toBe(button)
  })

  test('a short text has none', async () => {
    openReader(LONG_READ, '/article/tide-tables-2')
    await screen.findByText('They are.')
    await screen.findByRole('heading', { name: 'More by Ada Byron' })
    expect(screen.queryByRole('navigation', { name: 'Contents' })).toBeNull()
  })
})

describe('a note', () => {
  test.each([
    ['1', 'By the harbour master, in 1911.'],
    ['[2]', 'By his son.'],
  ])('%s opens where it is called, without its way back', async (mark, text) => {
    const { user } = openReader(LONG_READ, LONG_ADDRESS)
    await screen.findByRole('navigation', { name: 'Contents' })
    const call = screen.getByRole('link', { name: mark })
    await user.click(call)
    const note = screen.getByRole('dialog', { name: `Note ${mark.replace(/\W/g, '')}` })
    expect(within(note).getByText(text).textContent?.trim()).toBe(text)
    expect(within(note).queryByRole('link')).toBeNull()
    expect(document.activeElement).toBe(note)
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(document.activeElement).toBe(call)
  })

  test('is left by a press elsewhere', async () => {
    const { user } = openReader(LONG_READ, LONG_ADDRESS)
    await screen.findByRole('navigation', { name: 'Contents' })
    await user.click(screen.getByRole('link', { name: '1' }))
    expect(screen.getByRole('dialog')).toBeDefined()
    await user.click(screen.getByRole('heading', { level: 1 }))
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('the way back from it is a way, not a note', async () => {
    const { user } = openReader(LONG_READ, LONG_ADDRESS)
    await screen.findByRole('navigation', { name: 'Contents' })
    await user.click(screen.getByRole('link', { name: '↩' }))
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})

describe('the pictures of an article', () => {
  test('open large with caption and place among them, by button and by arrow, and give the focus back', async () => {
    const { user } = openReader(LONG_READ, LONG_ADDRESS)
    const button = await screen.findByRole('button', { name: 'Open the picture large: The harbour' })
    await user.click(button)
    const viewer = await screen.findByRole('dialog', { name: 'Pictures of this article' })
    expect(within(viewer).getByRole('img', { name: 'The harbour' })).toBeDefined()
    expect(viewer.textContent).toContain('The harbour at low water.')
    expect(within(viewer).getByRole('status').textContent).toBe('1 of 2')
    await user.click(within(viewer).getByRole('button', { name: 'Next picture' }))
    expect(within(viewer).getByRole('img', { name: 'The tower' })).toBeDefined()
    await user.keyboard('{ArrowLeft}')
    expect(within(viewer).getByRole('img', { name: 'The harbour' })).toBeDefined()
    await user.click(within(viewer).getByRole('button', { name: 'Close the pictures' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(document.activeElement).toBe(button)
  })

  test('open by a press on them, though they are linked to their own file', async () => {
    const { user } = openReader(LONG_READ, LONG_ADDRESS)
    await screen.findByRole('button', { name: 'Open the picture large: The tower' })
    await user.click(screen.getByRole('img', { name: 'The tower' }))
    expect(await screen.findByRole('dialog', { name: 'Pictures of this article' })).toBeDefined()
  })

  test('a sign in a line of text is none of them', async () => {
    openReader(LONG_READ, LONG_ADDRESS)
    await screen.findByRole('button', { name: 'Open the picture large: The tower' })
    expect(screen.queryByRole('button', { name: /A dot/ })).toBeNull()
  })
})

describe('around an article', () => {
  test('more by its author stand once, without itself and without what is related', async () => {
    openReader(LONG_READ, LONG_ADDRESS)
    const related = await screen.findByRole('region', { name: 'Related' })
    const byAuthor = await screen.findByRole('region', { name: 'More by Ada Byron' })
    const headlines = (list: HTMLElement) => within(list).getAllByRole('heading', { level: 3 })
    expect(headlines(related).map(({ textContent }) => textContent)).toEqual(['The coast moved before'])
    expect(headlines(byAuthor).map(({ textContent }) => textContent)).toEqual([
      'Tide tables 3',
      'Tide tables 2',
    ])
    const all = within(byAuthor).getByRole('link', { name: 'Everything by Ada Byron' })
    expect(all.getAttribute('href')).toBe('/author/ada-byron')
  })

  test('a correction is announced under the headline', async () => {
    openReader(LONG_READ, LONG_ADDRESS)
    const link = await screen.findByRole('link', { name: 'Corrected: see the note below the text' })
    const note = screen.getByText('The harbour master’s name was wrong.').closest('section')
    expect(link.getAttribute('href')).toBe(`#${note?.id}`)
  })

  test('the tools come back on the way up and leave on the way down', async () => {
    openReader(LONG_READ, LONG_ADDRESS)
    await screen.findByRole('navigation', { name: 'Contents' })
    const foot = screen.getByRole('group', { name: 'Article tools' }).parentElement
    if (foot) foot.getBoundingClientRect = () => new DOMRect(0, -400, 100, 50)
    const scrollTo = async (y: number) => {
      Object.assign(window, { scrollY: y })
      window.dispatchEvent(new Event('scroll'))
      await new Promise((next) => requestAnimationFrame(next))
    }
    const rows = () => screen.getAllByRole('group', { name: 'Article tools' }).length
    await scrollTo(1000)
    expect(rows()).toBe(1)
    await scrollTo(900)
    await waitFor(() => expect(rows()).toBe(2))
    await scrollTo(1100)
    await waitFor(() => expect(rows()).toBe(1))
    Object.assign(window, { scrollY: 0 })
  })
})

test('a selection becomes a newspaper with bylines, dates and addresses, bounded and saying so', async () => {
  const print = vi.fn()
  const items = Array.from({ length: 45 }, (_, i) => ({
    id: `${i}`,
    title: `Rye ${i}`,
    content_html: `<p>Text ${i}.</p>${'<p>More of it, and on, and on.</p>'.repeat(i === 0 ? 600 : 1)}`,
    date_published: new Date(Date.UTC(2015, 5, 30) - i * 86_400_000).toISOString(),
    authors: [{ name: 'Ada Byron' }],
  }))
  const { user } = openReader({ 'edition.json': editionOf('feed.json'), 'feed.json': feedOf(items) })
  vi.stubGlobal('print', print)
  await user.click(await screen.findByRole('button', { name: 'Share this edition' }))
  await user.click(await screen.findByRole('button', { name: 'Print it as a newspaper' }))
  const paper = await screen.findByRole('dialog', { name: 'As a newspaper' })
  await within(paper).findByText('45 articles are selected; the first 40 are on this paper.')
  const button = within(paper).getByRole('button', { name: 'Print it' })
  await waitFor(() => expect(button).toHaveProperty('disabled', false))
  const stories = within(paper).getAllByRole('article')
  expect(stories).toHaveLength(40)
  expect(stories[1]?.textContent).toContain('By Ada Byron')
  expect(stories[1]?.textContent).toContain('29 June 2015')
  expect(stories[1]?.textContent).toContain('Text 1.')
  expect(stories[1]?.textContent).toContain(`${window.location.origin}/article/rye-1`)
  expect(stories[0]?.textContent).toContain('longer than this paper has room for')
  expect(stories[1]?.textContent).not.toContain('longer than this paper has room for')
  await user.click(button)
  await waitFor(() => expect(print).toHaveBeenCalledOnce())
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Share this edition' }))
})
