// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import 'fake-indexeddb/auto'
import { deleteDB } from 'idb'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { NO_MARKS } from '#device/marks/marks.ts'
import { writeMarks } from '#device/marks/written-marks.ts'
import { readMark, savedMark } from '../device/marks/make-marks.ts'
import { editionOf, feedOf, openReader } from './open-reader.tsx'

const KEY = 'lectern:marks:/'
const TEXT = '<p>The rye is late.</p><p>Nobody knows why it is.</p><p>It will come.</p>'

function filesWith(html = TEXT, parts: object = {}) {
  const rye = { id: 'rye', title: 'Rye is late', content_html: html, date_published: '2015-03-02', ...parts }
  const oats = {
    id: 'oats',
    title: 'Oats are early',
    content_text: 'They are.',
    date_published: '2015-03-01',
  }
  return { 'edition.json': editionOf('feed.json'), 'feed.json': feedOf([rye, oats]) }
}

const files = filesWith()

/** Closed and opened again, as far as the device is concerned. */
function reopen(address: string, given: Readonly<Record<string, string>> = files) {
  cleanup()
  return openReader(given, address)
}

async function saveRye() {
  const { user } = openReader(files, '/article/rye-is-late')
  await user.click(await screen.findByRole('button', { name: 'Save' }))
  await screen.findByRole('button', { name: 'Save', pressed: true })
  return user
}

const savedHeadline = () => screen.findByRole('heading', { level: 3, name: 'Rye is late' })
const isNoted = (what: string) => waitFor(() => expect(localStorage.getItem(KEY)).toContain(what))

/** jsdom lays nothing out: a window onto the first paragraphs of a text that is far longer. */
function layOut(height: number): void {
  Range.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 100, 20)
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function box(this: Element) {
    return this.matches('.body') ? new DOMRect(0, 0, 100, height) : new DOMRect(0, 0, 100, 20)
  })
}

afterEach(async () => {
  cleanup()
  vi.restoreAllMocks()
  localStorage.clear()
  await deleteDB('lectern:marks')
})

describe('a saved article', () => {
  test('is in the list when the reader comes back, and can be taken out and put back', async () => {
    await saveRye()
    expect(screen.getByText('Saved. It is in your list.')).toBeDefined()
    const { user } = reopen('/')
    await user.click(await screen.findByRole('link', { name: 'Saved' }))
    await savedHeadline()
    await user.click(screen.getByRole('button', { name: 'Remove Rye is late' }))
    expect(await screen.findByText('“Rye is late” is removed.')).toBeDefined()
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Undo' }))
    await user.keyboard('{Enter}')
    await savedHeadline()
    await user.click(screen.getByRole('button', { name: 'Remove Rye is late' }))
    reopen('/saved')
    expect(await screen.findByText(/Nothing is saved yet/)).toBeDefined()
  })

  test('says so on its own page, by key too, and is taken out there', async () => {
    await saveRye()
    const { user } = reopen('/article/rye-is-late')
    await screen.findByRole('button', { name: 'Save', pressed: true })
    await user.keyboard('?')
    await user.click(await screen.findByRole('button', { name: 'Close the list of keys' }))
    await user.keyboard('b')
    await screen.findByRole('button', { name: 'Save', pressed: false })
    expect(screen.getByText('Taken out of your list.')).toBeDefined()
  })

  test('that the edition has no longer is still named, with a way to its publisher', async () => {
    const gone = savedMark(1, { slug: 'barley', headline: 'Barley is gone' })
    localStorage.setItem(KEY, writeMarks({ ...NO_MARKS, saved: new Map([['barley', gone]]) }))
    openReader(files, '/saved')
    await screen.findByText('This edition has it no longer.')
    expect(screen.queryByRole('link', { name: 'Barley is gone' })).toBeNull()
    const link = screen.getByRole('link', { name: 'Read it at the publisher' })
    expect(link.getAttribute('href')).toBe('https://paper.example/rye')
    expect(screen.getByText('23 March 2015')).toBeDefined()
  })

  test('goes into a file, and comes out of it on another device', async () => {
    const user = await saveRye()
    await user.click(screen.getByRole('link', { name: 'Saved' }))
    await savedHeadline()
    const made: Blob[] = []
    URL.createObjectURL = (file) => `blob:${made.push(file as Blob)}`
    URL.revokeObjectURL = () => undefined
    await user.click(screen.getByRole('button', { name: 'Download the list' }))
    expect(screen.getByText(/^reading-list-\d{4}-\d\d-\d\d\.json is in the downloads/)).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Forget everything' }))
    expect(await screen.findByText(/Nothing is saved yet/)).toBeDefined()
    const [file] = made
    if (!(file instanceof File)) throw new Error('No file was made.')
    await user.upload(screen.getByLabelText('Add from a file'), file)
    await savedHeadline()
    expect(screen.getByText(/1 saved article and \d+ read came from the file/)).toBeDefined()
    await user.upload(screen.getByLabelText('Add from a file'), new File(['{"a":1}'], 'news.json'))
    expect(await screen.findByText(/“news\.json” is not a reading list/)).toBeDefined()
    await savedHeadline()
  })

  test('comes back though what was kept is broken, and the reader is told', async () => {
    await saveRye()
    await waitFor(async () => {
      const copy = await import('#device/marks/second-home.ts').then((one) => one.secondHome('/').marks())
      expect(`${copy}`).toContain('Rye is late')
    })
    localStorage.setItem(KEY, '{"lectern":"ma\u0000')
    const { user } = reopen('/saved')
    await savedHeadline()
    expect(screen.getByRole('alert').textContent).toMatch(/was damaged/)
    await user.click(screen.getByRole('button', { name: 'Throw it away' }))
    expect(screen.queryByRole('alert')).toBeNull()
    await savedHeadline()
  })

  test('lasts as long as the page where the device keeps nothing, and says so at the button', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    const user = await saveRye()
    expect(await screen.findByText(/until this page is closed/)).toBeDefined()
    await user.click(screen.getByRole('link', { name: 'Saved' }))
    await savedHeadline()
    expect(screen.getByRole('alert').textContent).toMatch(/This device keeps nothing/)
  })
})

describe('forgetting everything', () => {
  test('can be taken back until the page is left', async () => {
    const user = await saveRye()
    await user.click(screen.getByRole('link', { name: 'Saved' }))
    await user.click(await screen.findByRole('button', { name: 'Forget everything' }))
    await screen.findByText('Everything is forgotten.')
    expect(localStorage.getItem(KEY)).not.toContain('Rye')
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await savedHeadline()
  })
})

describe('private reading', () => {
  test('keeps nothing, shows that it is on, and brings back what was kept before', async () => {
    const user = await saveRye()
    await isNoted('"read":[["rye"')
    await user.click(screen.getByRole('link', { name: 'Saved' }))
    await savedHeadline()
    await user.click(screen.getByRole('checkbox', { name: 'Read in private' }))
    const before = localStorage.getItem(KEY)
    expect(await screen.findByRole('link', { name: 'Private' })).toBeDefined()
    expect(screen.queryByRole('heading', { level: 3, name: 'Rye is late' })).toBeNull()
    reopen('/article/oats-are-early')
    await user.click(await screen.findByRole('button', { name: 'Save' }))
    expect(await screen.findByText(/since private reading is on/)).toBeDefined()
    expect(localStorage.getItem(KEY)).toBe(before)
    reopen('/saved')
    expect(await screen.findByText(/Nothing is saved yet/)).toBeDefined()
    await user.click(screen.getByRole('checkbox', { name: 'Read in private' }))
    await savedHeadline()
    expect(screen.queryByRole('link', { name: 'Private' })).toBeNull()
  })
})

describe('what was read', () => {
  test('is said so in the list, and listed', async () => {
    layOut(100)
    openReader(files, '/article/rye-is-late')
    await isNoted('"isDone":true')
    const { user } = reopen('/')
    const card = within((await screen.findAllByRole('article'))[0] as HTMLElement)
    expect(await card.findByText('Read')).toBeDefined()
    expect(within(screen.getAllByRole('article')[1] as HTMLElement).queryByText('Read')).toBeNull()
    await user.click(screen.getByRole('link', { name: 'Saved' }))
    const recent = within(await screen.findByRole('region', { name: 'Recently read' }))
    expect(recent.getByRole('link', { name: 'Rye is late' })).toBeDefined()
  })

  test('in part is gone on with, unless the reader starts from the top', async () => {
    layOut(5000)
    const place = { block: 1, quote: 'Nobody knows', share: 0.4 }
    const read = new Map([['rye', readMark(1, { isDone: false, place })]])
    localStorage.setItem(KEY, writeMarks({ ...NO_MARKS, read }))
    const { user } = openReader(files, '/article/rye-is-late')
    const again = await screen.findByRole('button', { name: 'Start from the top' })
    expect(document.activeElement?.textContent).toBe('Nobody knows why it is.')
    await user.click(again)
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }))
    expect(screen.queryByRole('button', { name: 'Start from the top' })).toBeNull()
  })

  test('leaves the way to a link that leads to a passage', async () => {
    layOut(5000)
    const place = { block: 1, quote: 'Nobody knows', share: 0.4 }
    const read = new Map([['rye', readMark(1, { isDone: false, place })]])
    localStorage.setItem(KEY, writeMarks({ ...NO_MARKS, read }))
    openReader(files, '/article/rye-is-late#quote=It%20will%20come')
    await isNoted('"byline":null')
    expect(screen.queryByRole('button', { name: 'Start from the top' })).toBeNull()
  })

  test('and was changed since is shown with what changed, until the reader knows', async () => {
    layOut(5000)
    openReader(files, '/article/rye-is-late')
    await isNoted('"rye"')
    await waitFor(async () => {
      const { secondHome } = await import('#device/marks/second-home.ts')
      expect(await secondHome('/').text('rye')).toContain('Nobody knows why it is.')
    })
    const changed = filesWith(
      TEXT.replace('Nobody knows', 'Everybody knows').replace('<p>It will come.</p>', ''),
    )
    const { user } = reopen('/article/rye-is-late', changed)
    await user.click(await screen.findByRole('button', { name: 'Show what changed' }))
    const sheet = within(await screen.findByRole('dialog', { name: 'What changed since you read it' }))
    expect(sheet.getByText('2 paragraphs changed, added or removed.')).toBeDefined()
    expect(sheet.getAllByRole('insertion').map((one) => one.textContent)).toEqual([
      ' added: Everybody end of what was added ',
    ])
    expect(sheet.getAllByRole('deletion').map((one) => one.textContent)).toEqual([
      ' removed: Nobody end of what was removed ',
      ' removed: It will come. end of what was removed ',
    ])
    await user.click(sheet.getByRole('button', { name: 'Close the changes' }))
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }))
    reopen('/article/rye-is-late', changed)
    await screen.findByText('Everybody knows why it is.')
    await screen.findByRole('button', { name: 'Save', pressed: false })
    expect(screen.queryByText('Updated since you read it')).toBeNull()
  })
})
