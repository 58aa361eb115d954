// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { deleteDB } from 'idb'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { firstHome } from '#device/marks/first-home.ts'
import { isSaved, type Marks, NO_MARKS } from '#device/marks/marks.ts'
import { MarksStore } from '#device/marks/marks-store.ts'
import { secondHome } from '#device/marks/second-home.ts'
import { writeMarks } from '#device/marks/written-marks.ts'
import { readMark, savedMark } from './make-marks.ts'

const KEY = 'lectern:marks:/'
const leaves: (() => void)[] = []

/** A page with the edition on it; another is another tab, or the same one opened again. */
async function opened() {
  const store = new MarksStore(firstHome('/'), secondHome('/'))
  leaves.push(store.subscribe(() => undefined))
  await vi.waitFor(() => expect(store.state().isOpen).toBe(true), 5000)
  return store
}

const save =
  (id: string, at = 1) =>
  (marks: Marks) => ({
    ...marks,
    saved: new Map([...marks.saved, [id, savedMark(at)]]),
  })
const tell = (key: string | null = KEY) => window.dispatchEvent(new StorageEvent('storage', { key }))
const secondCopy = () => secondHome('/').marks()

function refuse(): void {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('refused', 'SecurityError')
  })
}

afterEach(async () => {
  vi.restoreAllMocks()
  for (const leave of leaves.splice(0)) leave()
  localStorage.clear()
  await deleteDB('lectern:marks')
})

describe('what a reader saved', () => {
  test('is there when the page is opened again', async () => {
    ;(await opened()).change(save('a'))
    expect(isSaved((await opened()).state().marks, 'a')).toBe(true)
  })

  test('comes back from the second copy when the first is broken, which is put aside as it was', async () => {
    const before = await opened()
    before.change(save('a'))
    await vi.waitFor(async () => expect(await secondCopy()).toContain('Rye is late'))
    localStorage.setItem(KEY, '{"lectern":"marks","ver\u0000')
    const after = await opened()
    expect(isSaved(after.state().marks, 'a')).toBe(true)
    expect(after.state().damaged).toBe('{"lectern":"marks","ver\u0000')
    expect(localStorage.getItem(KEY)).toContain('Rye is late')
    after.dropDamaged()
    expect((await opened()).state().damaged).toBe(null)
  })

  test('comes back from the second copy when the first is gone, and from the first when the second is', async () => {
    const before = await opened()
    before.change(save('a'))
    await vi.waitFor(async () => expect(await secondCopy()).toContain('Rye is late'))
    localStorage.clear()
    expect(isSaved((await opened()).state().marks, 'a')).toBe(true)
    expect(localStorage.getItem(KEY)).toContain('Rye is late')
  })

  test('is read from the first copy where the second is broken or never answers', async () => {
    localStorage.setItem(KEY, writeMarks({ ...NO_MARKS, saved: new Map([['a', savedMark(1)]]) }))
    await secondHome('/').keepMarks(NO_MARKS)
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => {
      throw new DOMException('Internal error', 'UnknownError')
    })
    const store = await opened()
    expect(isSaved(store.state().marks, 'a')).toBe(true)
    expect(store.state().isKept).toBe(true)
  })

  test('in two tabs at once is saved in both', async () => {
    const one = await opened()
    const other = await opened()
    one.change(save('a'))
    // Before it has heard of the first.
    other.change(save('b'))
    tell()
    for (const { state } of [one, other, await opened()]) {
      expect([isSaved(state().marks, 'a'), isSaved(state().marks, 'b')]).toEqual([true, true])
    }
  })

  test('where the first home is refused is kept in the second', async () => {
    refuse()
    const store = await opened()
    store.change(save('a'))
    await vi.waitFor(async () => expect(await secondCopy()).toContain('Rye is late'))
    expect(store.state().isKept).toBe(true)
    expect(isSaved((await opened()).state().marks, 'a')).toBe(true)
  })

  test('where neither home takes anything lasts as long as the page, and the store says so', async () => {
    refuse()
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    const store = await opened()
    store.change(save('a'))
    await vi.waitFor(() => expect(store.state().isKept).toBe(false))
    expect(isSaved(store.state().marks, 'a')).toBe(true)
  })

  test('is kept where the device is nearly full, at the cost of what was only read', async () => {
    const room = 20_000
    const { setItem } = Storage.prototype
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(function write(this: Storage, key, text) {
      if (text.length > room) throw new DOMException('full', 'QuotaExceededError')
      setItem.call(this, key, text)
    })
    const store = await opened()
    const many = Array.from({ length: 2000 }, (_, i) => [`${i}`, readMark(i)] as const)
    store.change((marks) => ({ ...save('a')(marks), read: new Map(many) }))
    expect(localStorage.getItem(KEY)).toContain('"a"')
    expect(store.state().marks.read.size).toBe(2000)
  })
})

describe('everything', () => {
  test('is forgotten in every tab and copy, and can be taken back', async () => {
    const one = await opened()
    const other = await opened()
    one.change(save('a'))
    tell()
    const old = one.forget()
    tell()
    // A tab that slept through it still has the old copy, and writes.
    other.change((marks) => marks)
    await vi.waitFor(async () => expect(await secondCopy()).not.toContain('Rye is late'))
    expect((await opened()).state().marks.saved.size).toBe(0)
    one.takeIn(old)
    expect(isSaved((await opened()).state().marks, 'a')).toBe(true)
  })
})

describe('in private', () => {
  test('nothing is kept, what was kept stays, and it comes back afterwards', async () => {
    const store = await opened()
    store.change(save('a'))
    await vi.waitFor(async () => expect(await secondCopy()).toContain('Rye is late'))
    const kept = [localStorage.getItem(KEY), await secondCopy()]
    store.setPrivate(true)
    expect(store.state().marks.saved.size).toBe(0)
    store.change(save('secret'))
    store.keepText('secret', 'The text of it')
    expect(isSaved(store.state().marks, 'secret')).toBe(true)
    expect([localStorage.getItem(KEY), await secondCopy()]).toEqual(kept)
    expect(await secondHome('/').text('secret')).toBe(null)
    const again = await opened()
    expect([again.state().isPrivate, again.state().marks.saved.size]).toEqual([true, 0])
    store.setPrivate(false)
    tell('lectern:private')
    await vi.waitFor(() => expect(isSaved(again.state().marks, 'a')).toBe(true))
    expect(isSaved(store.state().marks, 'secret')).toBe(false)
  })
})

describe('the texts that were read', () => {
  test('are kept for the newest three hundred', async () => {
    const home = secondHome('/')
    for (let i = 0; i < 303; i += 1) await home.keepText(`${i}`, `text ${i}`, i)
    expect([await home.text('2'), await home.text('3'), await home.text('302')]).toEqual([
      null,
      'text 3',
      'text 302',
    ])
    await home.forgetTexts()
    expect(await home.text('302')).toBe(null)
  })
})
