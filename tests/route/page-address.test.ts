import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EVERYTHING } from '#edition/selection.ts'
import { articleAddress, authorAddress, frontAddress, sectionAddress } from '#route/address.ts'
import { readPageAddress } from '#route/page-address.ts'

const pageAt = (pathname: string) => readPageAddress(pathname, EVERYTHING)

describe('which page an address leads to', () => {
  test.each([
    ['/', 'front'],
    ['', 'front'],
    ['/index.html', 'front'],
    ['/section/harbour/', 'front'],
    ['/article/story-1', 'article'],
    ['/author/ada-byron', 'author'],
    ['/about', 'about'],
    ['/offline', 'offline'],
    ['/saved', 'saved'],
    ['/elsewhere', 'none'],
    ['/article', 'none'],
    ['/article/story-1/pictures', 'none'],
    ['/about/us', 'none'],
  ])('%s: %s', (pathname, page) => {
    expect(pageAt(pathname).page).toBe(page)
  })

  test('slashes at the end and capitals in the name of a page do not lead elsewhere', () => {
    expect(pageAt('/Article/Story-1//')).toMatchObject({ page: 'article', slug: 'Story-1' })
    expect(pageAt('/ABOUT/').page).toBe('about')
  })

  test('a section is its front, selected; an author is everything by them', () => {
    const selection = { ...EVERYTHING, words: 'bridge' }
    expect(readPageAddress(sectionAddress('harbour'), selection).selection).toEqual({
      ...selection,
      sections: ['harbour'],
    })
    expect(readPageAddress('/author/ada-byron', selection).selection).toEqual({
      ...EVERYTHING,
      author: 'ada-byron',
    })
  })

  test('a page that does not exist selects nothing by what its address says', () => {
    expect(pageAt('/section/harbour/bridge')).toEqual({ page: 'none', slug: '', selection: EVERYTHING })
  })

  test('an address that cannot be decoded names the article as it stands', () => {
    expect(pageAt('/article/100%')).toMatchObject({ page: 'article', slug: '100%' })
  })

  test('whatever an article or an author is called, its address leads to it', () => {
    const slugs = fc.string({ unit: 'grapheme', minLength: 1 })
    fc.assert(
      fc.property(slugs, (slug) => {
        expect(pageAt(articleAddress(slug))).toMatchObject({ page: 'article', slug })
        expect(pageAt(authorAddress(slug))).toMatchObject({ page: 'author', slug })
      }),
    )
    expect(pageAt(frontAddress()).page).toBe('front')
  })

  test('a very long address is read at once', () => {
    expect(pageAt(`/${'/'.repeat(1_000_000)}x`).page).toBe('none')
  })
})
