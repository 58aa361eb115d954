import { describe, expect, test } from 'vitest'
import { EVERYTHING } from '#edition/selection.ts'
import { isKioskAddress, withKiosk } from '#route/kiosk-address.ts'
import { isFile, sharedAddress, sharedArticle, sharedSelection } from '#route/shared-address.ts'

const SITE = 'https://paper.example/news/'
const FILE = 'file:///media/stick/paper.html'
const world = { ...EVERYTHING, sections: ['world'] }

describe('an address to hand on', () => {
  test('stands below the edition, wherever that is', () => {
    expect(sharedAddress('/article/salt', SITE)).toBe(`${SITE}article/salt`)
    expect(sharedAddress('/', SITE)).toBe(SITE)
  })

  test('of a carried file leads to the same place in it', () => {
    expect(sharedAddress('/article/salt', FILE)).toBe(`${FILE}#/article/salt`)
    expect([isFile(FILE), isFile(SITE), isFile('HTTP://paper.example/')]).toEqual([true, false, false])
  })

  test('of an article is ours on a site, and the publisher’s own in a carried file', () => {
    const article = { slug: 'salt', url: 'https://publisher.example/salt?utm_source=feed&id=7' }
    expect(sharedArticle(article, SITE)).toBe(`${SITE}article/salt`)
    expect(sharedArticle(article, FILE)).toBe('https://publisher.example/salt?id=7')
    expect(sharedArticle({ ...article, url: null }, FILE)).toBe(`${FILE}#/article/salt`)
  })

  test('of a section’s own page is the section’s, with whatever else was chosen', () => {
    expect(sharedSelection(world, true, SITE)).toBe(`${SITE}section/world/`)
    expect(sharedSelection({ ...world, words: 'salt' }, true, SITE)).toBe(`${SITE}section/world/?q=salt`)
  })

  test('of any other list is the front’s', () => {
    expect(sharedSelection(world, false, SITE)).toBe(`${SITE}?section=world`)
    expect(sharedSelection(EVERYTHING, true, SITE)).toBe(SITE)
    const two = { ...EVERYTHING, sections: ['world', 'sport'] }
    expect(sharedSelection(two, true, SITE)).toBe(sharedSelection(two, false, SITE))
    expect(new URL(sharedSelection(two, true, SITE)).pathname).toBe('/news/')
  })
})

describe('an address that opens a kiosk', () => {
  test.each([
    ['', '?kiosk'],
    ['?', '?kiosk'],
    ['?a', '?a&kiosk'],
    ['?q=a+b', '?q=a+b&kiosk'],
    ['?kiosk', '?kiosk'],
    ['?q=x&kiosk=1', '?q=x&kiosk=1'],
  ])('is made of %j', (search, wanted) => {
    expect(withKiosk(search)).toBe(wanted)
    expect(isKioskAddress(withKiosk(search))).toBe(true)
  })

  test('is no other', () => {
    expect(isKioskAddress('?q=kiosk')).toBe(false)
    expect(isKioskAddress('')).toBe(false)
  })
})
