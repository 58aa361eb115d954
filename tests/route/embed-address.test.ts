import { describe, expect, test } from 'vitest'
import { EVERYTHING } from '#edition/selection.ts'
import { embeddedArticle, embeddedSelection, readEmbed } from '#route/embed-address.ts'

const SITE = 'https://paper.example/news/'
const wish = (query: string) => readEmbed(new URLSearchParams(query))
const wishOf = (address: string) => readEmbed(new URL(address).searchParams)

describe('what a frame is asked to show', () => {
  test('is twelve stories of everything in the reader’s own colours, where nothing is said', () => {
    expect(wish('')).toEqual({
      article: null,
      selection: EVERYTHING,
      list: 'stories',
      limit: 12,
      theme: 'auto',
      language: null,
      isOffline: false,
    })
  })

  test('is an article by the address that was made for it', () => {
    const address = embeddedArticle('salt & water', SITE)
    expect(new URL(address).pathname).toBe('/news/embed/')
    expect(wishOf(address).article).toBe('salt & water')
  })

  test('is a selection by the address that was made for it', () => {
    const selection = { ...EVERYTHING, sections: ['world'], words: 'salt' }
    const address = embeddedSelection(selection, SITE)
    expect(new URL(address).pathname).toBe('/news/embed/')
    expect(wishOf(address)).toMatchObject({ article: null, selection })
  })

  test('is nothing but headlines where that is said', () => {
    expect(wish('list=headlines').list).toBe('headlines')
    expect(wish('list=Headlines').list).toBe('stories')
  })

  test.each([
    ['1', 1],
    [' 7 ', 7],
    ['50', 50],
    ['51', 50],
    ['1e9', 50],
    ['0', 12],
    ['-3', 12],
    ['2.5', 12],
    ['many', 12],
    ['', 12],
  ])('is as many as asked for, within reason: %j gives %d', (limit, shown) => {
    expect(wish(new URLSearchParams({ limit }).toString()).limit).toBe(shown)
  })

  test('is kept for when there is no network only where that is said', () => {
    expect(wish('offline=1').isOffline).toBe(true)
    expect(wish('offline=true').isOffline).toBe(false)
  })

  test('is in the language and the colours of its host', () => {
    expect(wish('lang=ko&theme=dark')).toMatchObject({ language: 'ko', theme: 'dark' })
    expect(wish('lang=%20&theme=pink')).toMatchObject({ language: null, theme: 'auto' })
    expect(wish(`lang=${'x'.repeat(99)}`).language).toHaveLength(35)
  })
})
