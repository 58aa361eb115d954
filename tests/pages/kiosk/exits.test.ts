import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isClosedChord, wayOf } from '#pages/kiosk/exits.ts'

const folder = 'https://paper.example/news/'
const plain = { isDownload: false, opensWindow: false, isOdd: false }
const way = (href: string, parts: object = {}) => wayOf({ href, ...plain, ...parts }, folder)

describe('a link on a kiosk', () => {
  test('leads on inside the edition', () => {
    for (const path of [
      '',
      'article/a-story',
      'author/ada-byron',
      '?section=world',
      'article/x#note-1',
      'about',
    ])
      expect([path, way(folder + path).kind]).toEqual([path, 'inside'])
  })

  test('that leads out becomes a code', () => {
    expect(way('https://other.example/a')).toEqual({ kind: 'outside', url: 'https://other.example/a' })
    expect(way('https://paper.example/newsroom').kind).toBe('outside')
    expect(way('https://other.example/a', { opensWindow: true, isOdd: true }).kind).toBe('outside')
  })

  test('leads nowhere where it would open a window, a file, a program, or what is the owner’s', () => {
    for (const href of ['mailto:a@b.example', 'tel:1', 'javascript:alert(1)', 'blob:x', 'file:///etc/passwd'])
      expect([href, way(href).kind]).toEqual([href, 'closed'])
    for (const path of ['saved', 'saved/', 'offline', 'rss.xml', 'gazette.html'])
      expect([path, way(folder + path).kind]).toEqual([path, 'closed'])
    for (const parts of [{ isDownload: true }, { opensWindow: true }, { isOdd: true }])
      expect([parts, way(`${folder}article/x`, parts).kind]).toEqual([parts, 'closed'])
  })

  test('is never taken for one of ours by how its address begins', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (href) => {
        fc.pre(new URL(href).hostname !== 'paper.example')
        expect(way(href).kind).not.toBe('inside')
      }),
    )
  })
})

describe('a key', () => {
  const none = { ctrlKey: false, metaKey: false, altKey: false }
  test('of the browser is closed, and of a writer is not', () => {
    for (const key of ['F1', 'F5', 'F11', 'F12', 'ContextMenu', 'BrowserHome', 'LaunchMail'])
      expect([key, isClosedChord({ key, ...none }, false)]).toEqual([key, true])
    for (const key of ['a', 'F', 'Enter', 'ArrowDown', 'Tab', 'Escape', '/'])
      expect([key, isClosedChord({ key, ...none }, false)]).toEqual([key, false])
    for (const held of ['ctrlKey', 'metaKey', 'altKey'])
      expect(isClosedChord({ key: 'p', ...none, [held]: true }, false)).toBe(true)
    expect(isClosedChord({ key: '@', ...none, ctrlKey: true, altKey: true }, true)).toBe(false)
  })
})
