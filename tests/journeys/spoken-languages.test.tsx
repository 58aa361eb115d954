// @vitest-environment jsdom
/** The reading journey in Arabic and in Korean: chosen by the device, by the edition, and in the settings. */
import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { STANDARD } from '#device/settings/settings.ts'
import { changeSettings } from '#device/settings/settings-store.ts'
import { speakHere } from '#ui/languages/speak-here.ts'
import { feedOf, openReader } from './open-reader.tsx'

const filesIn = (language: string) => ({
  'edition.json': JSON.stringify({ title: 'The Paper', language, sources: [{ url: 'feed.json' }] }),
  'feed.json': feedOf(
    Array.from({ length: 3 }, (_, i) => ({
      id: `${i}`,
      title: `Story ${i}`,
      content_text: 'Text.',
      date_published: `2015-03-2${i}T11:00:00Z`,
      tags: [i === 0 ? 'World' : 'Harbour'],
    })),
    { language },
  ),
})

function onDeviceIn(...languages: readonly string[]) {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(languages)
}

const root = document.documentElement

afterEach(async () => {
  vi.restoreAllMocks()
  changeSettings(STANDARD)
  localStorage.clear()
  await speakHere({ reader: [], edition: 'en' })
})

describe('Arabic', () => {
  test('is spoken from the front to an article and back, from right to left', async () => {
    onDeviceIn('ar-EG', 'en')
    const { user } = openReader(filesIn('ar'), '/')
    await screen.findByText(/^(?:3|٣) مقالات$/)
    expect(root.lang).toBe('ar')
    expect(root.dir).toBe('rtl')
    await user.click(screen.getByRole('link', { name: /Harbour/ }))
    await screen.findByText(/من ٣ مقالات|من 3 مقالات/)
    const [headline] = screen.getAllByRole('link', { name: 'Story 2' })
    if (!headline) throw new Error('There is no story.')
    await user.click(headline)
    await screen.findByRole('heading', { level: 1, name: 'Story 2' })
    await user.click(await screen.findByRole('link', { name: 'العودة إلى مقالين' }))
    await screen.findByText(/من ٣ مقالات|من 3 مقالات/)
  })
})

describe('Korean', () => {
  test('is the edition’s where there are no words in any language of the device', async () => {
    onDeviceIn('ja')
    openReader(filesIn('ko'), '/article/story-1')
    await screen.findByRole('button', { name: '기사 공유' })
    expect(root.lang).toBe('ko')
    expect((await screen.findAllByText(/2015년 3월 21일, 11:00/)).length).toBeGreaterThan(0)
  })

  test('is chosen in the settings over what the device speaks, and given up again', async () => {
    onDeviceIn('en-GB')
    const { user } = openReader(filesIn('en'), '/')
    await user.click(await screen.findByRole('button', { name: 'Reading settings' }))
    const sheet = within(await screen.findByRole('dialog'))
    await user.click(sheet.getByRole('radio', { name: '한국어' }))
    await screen.findByRole('heading', { name: '읽기 설정' })
    expect(screen.getByRole('link', { name: '안내' })).toBeDefined()
    expect(JSON.parse(localStorage.getItem('lectern:settings') ?? '')).toEqual({ language: 'ko' })
    const language = within(sheet.getByRole('group', { name: '언어' }))
    await user.click(language.getByRole('radio', { name: '기기 설정대로' }))
    await screen.findByRole('heading', { name: 'Reading settings' })
    await waitFor(() => expect(root.lang).toBe('en'))
  })
})
