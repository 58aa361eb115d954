// @vitest-environment jsdom
/** The interface in another language: all of it, and at once. */
import { act, screen } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { live, putCatalogue } from '#ui/catalogue.ts'
import { words } from '#ui/words.ts'
import { editionOf, feedOf, openReader } from './open-reader.tsx'

const items = Array.from({ length: 20 }, (_, i) => ({
  id: `s${i}`,
  title: `Story ${i}`,
  content_text: 'Text.',
}))
const files = { 'edition.json': editionOf('feed.json'), 'feed.json': feedOf(items) }

afterEach(() => putCatalogue({}))

describe('a language that edition.json names', () => {
  const naming = (language: string) => ({
    'edition.json': JSON.stringify({ title: 'The Paper', language, sources: [{ url: 'feed.json' }] }),
    'feed.json': feedOf([
      { id: '1', title: 'Story', content_text: 'x', date_published: '2015-03-23T11:00Z' },
    ]),
  })

  test.each(['en_US', 'en-US_x', 'EN-us'])('“%s” is read as American', async (language) => {
    openReader(naming(language), '/article/story')
    await screen.findByText(/^March 23, 2015/)
  })

  test.each(['en-!', 'ar-', 'x', 'Klingonese'])(
    '“%s” closes nothing, and its publisher is told',
    async (language) => {
      openReader(naming(language), '/about')
      await screen.findByText(/names no language/)
      expect(screen.getByText(new RegExp(`is “${language}”`))).toBeDefined()
    },
  )
})

describe('another language', () => {
  test('takes the place of what is shown, down to what is only drawn when there are other stories', async () => {
    openReader(files)
    await screen.findByText('Story 19')
    expect(screen.getByRole('heading', { name: 'No date' })).toBeDefined()
    act(() => putCatalogue({ front: { ...words, about: 'Über', noDate: 'Ohne Datum' } }))
    expect(screen.getByRole('link', { name: 'Über' })).toBeDefined()
    expect(screen.getByRole('heading', { name: 'Ohne Datum' })).toBeDefined()
    act(() => putCatalogue({}))
    expect(screen.getByRole('link', { name: 'About' })).toBeDefined()
    expect(screen.getByRole('heading', { name: 'No date' })).toBeDefined()
  })

  test('is spoken by a part whose code comes later', () => {
    putCatalogue({ settings: { title: 'Einstellungen' } })
    const later = live('settings', { title: 'Settings' })
    expect(later.title).toBe('Einstellungen')
    putCatalogue({})
    expect(later.title).toBe('Settings')
  })
})
