// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { STANDARD } from '#device/settings/settings.ts'
import { changeSettings } from '#device/settings/settings-store.ts'
import { editionOf, feedOf, openReader } from './open-reader.tsx'

const files = {
  'edition.json': editionOf('feed.json'),
  'feed.json': feedOf([{ id: '1', title: 'Rye is late', content_text: 'It is.' }]),
}
const root = document.documentElement

async function openSettings() {
  const { user } = openReader(files)
  await user.click(await screen.findByRole('button', { name: 'Reading settings' }))
  return { user, sheet: within(await screen.findByRole('dialog', { name: 'Reading settings' })) }
}

afterEach(() => {
  changeSettings(STANDARD)
  localStorage.clear()
  vi.restoreAllMocks()
})

describe('the reading settings', () => {
  test('show on the page at once, and are kept', async () => {
    const { user, sheet } = await openSettings()
    await user.click(sheet.getByRole('radio', { name: 'Sepia' }))
    await user.click(sheet.getByRole('button', { name: 'Larger text' }))
    expect(root.dataset).toMatchObject({ theme: 'sepia', size: '1' })
    expect(sheet.getByText('113%')).toBeDefined()
    expect(JSON.parse(localStorage.getItem('lectern:settings') ?? '')).toEqual({ theme: 'sepia', size: '1' })
  })

  test('can all be taken back', async () => {
    const { user, sheet } = await openSettings()
    await user.click(sheet.getByRole('radio', { name: 'Even' }))
    await user.click(sheet.getByRole('button', { name: 'Reset' }))
    expect(root.dataset.justify).toBeUndefined()
    expect(sheet.getByRole('radio', { name: 'Ragged' })).toHaveProperty('checked', true)
  })

  test('give the focus back to their button', async () => {
    const { user, sheet } = await openSettings()
    await user.click(sheet.getByRole('button', { name: 'Close settings' }))
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Reading settings' }))
  })

  test('hold until the page is closed where the device keeps nothing, and say so', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    const { user, sheet } = await openSettings()
    await user.click(sheet.getByRole('radio', { name: 'Dark' }))
    expect(root.dataset.theme).toBe('dark')
    expect(sheet.getByText(/This device keeps nothing/)).toBeDefined()
  })

  test('follow those of another tab', async () => {
    await openSettings()
    const kept = { key: 'lectern:settings', newValue: '{"face":"sans"}' }
    window.dispatchEvent(new StorageEvent('storage', kept))
    expect(root.dataset.face).toBe('sans')
  })
})
