/** What goes before the pages of an archive, and for how long; only the clock is stood in for. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { EVERYTHING } from '#edition/selection.ts'
import { untilDrawn } from '#query/answer-text.ts'
import { Turns } from '#query/turns.ts'

const SOURCES = ['https://paper.example/feed.json']
const NOTHING = Promise.resolve()

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

/** Milliseconds that a page which comes now would wait. */
async function waitOf(turns: Turns): Promise<number> {
  let isThrough = false
  void turns.wait().then(() => {
    isThrough = true
  })
  await vi.advanceTimersByTimeAsync(0)
  const began = Date.now()
  while (!isThrough && Date.now() - began < 5000) await vi.advanceTimersByTimeAsync(100)
  return Date.now() - began
}

describe('a page of an archive', () => {
  test('waits for nothing where nobody waits', async () => {
    expect(await waitOf(new Turns(() => NOTHING))).toBe(0)
  })

  test('lets a list be drawn, and does not wait again when the same list is asked for once more', async () => {
    const turns = new Turns(() => NOTHING)
    turns.drawList(SOURCES, EVERYTHING)
    expect(await waitOf(turns)).toBe(300)
    turns.drawList(SOURCES, { ...EVERYTHING })
    expect(await waitOf(turns)).toBe(0)
    turns.drawList(SOURCES, { ...EVERYTHING, sections: ['world'] })
    expect(await waitOf(turns)).toBe(300)
  })

  test('waits no longer than the list takes to be drawn', async () => {
    const turns = new Turns(() => NOTHING)
    turns.drawList(SOURCES, EVERYTHING)
    turns.drawn('list')
    expect(await waitOf(turns)).toBe(0)
  })

  test('waits on where the list is drawn but an article was asked for meanwhile', async () => {
    const turns = new Turns(() => NOTHING)
    turns.drawList(SOURCES, EVERYTHING)
    turns.draw('article')
    turns.drawn('list')
    expect(await waitOf(turns)).toBe(300)
  })

  test('lets pass what a reader came to wait for while it waited', async () => {
    let first: Promise<void> = NOTHING
    const turns = new Turns(() => first)
    turns.draw('article')
    first = new Promise((resolve) => setTimeout(resolve, 700))
    expect(await waitOf(turns)).toBe(700)
  })

  test('lets a text be laid out once it is here, and does not wait for ever for one that never comes', async () => {
    const text = untilDrawn(Promise.resolve('Text.'))
    expect(await waitOf(new Turns(() => text))).toBe(300)
    const lost = untilDrawn(Promise.reject(new Error('The line was cut.')))
    expect(await waitOf(new Turns(() => lost))).toBe(300)
    const never = untilDrawn(new Promise(() => undefined))
    expect(await waitOf(new Turns(() => never))).toBe(1300)
  })
})
