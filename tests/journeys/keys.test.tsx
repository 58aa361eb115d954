// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { STANDARD } from '#device/settings/settings.ts'
import { changeSettings } from '#device/settings/settings-store.ts'
import { editionOf, feedOf, openReader } from './open-reader.tsx'

const files = {
  'edition.json': editionOf('feed.json'),
  'feed.json': feedOf(
    [1, 2, 3].map((n) => ({
      id: `${n}`,
      title: `Rye ${n}`,
      content_text: 'It is.',
      date_published: `2015-03-0${n}`,
    })),
  ),
}

afterEach(() => {
  changeSettings(STANDARD)
  localStorage.clear()
})

/** The keys come a moment after the page. */
async function opened(address = '/') {
  const { user } = openReader(files, address)
  await screen.findAllByRole('article')
  await user.keyboard('?')
  await waitFor(async () => {
    if (screen.queryByRole('dialog') === null) await user.keyboard('?')
    expect(screen.getByRole('dialog', { name: 'Keys' })).toBeDefined()
  })
  await user.click(screen.getByRole('button', { name: 'Close the list of keys' }))
  return user
}

describe('single keys', () => {
  test('go to the stories, to the search and to the front', async () => {
    const user = await opened()
    await user.keyboard('j')
    expect(document.activeElement?.textContent).toBe('Rye 3')
    await user.keyboard('j')
    expect(document.activeElement?.textContent).toBe('Rye 2')
    await user.keyboard('/')
    expect(document.activeElement).toBe(screen.getByRole('searchbox'))
    await user.keyboard('n/h')
    expect(screen.getByRole('searchbox')).toHaveProperty('value', 'n/h')
  })

  test('turn to the older and to the newer article', async () => {
    const user = await opened('/article/rye-2')
    await user.keyboard('n')
    expect(await screen.findByRole('heading', { level: 1, name: 'Rye 1' })).toBeDefined()
    await user.keyboard('p')
    expect(await screen.findByRole('heading', { level: 1, name: 'Rye 2' })).toBeDefined()
    await user.keyboard('h')
    expect(window.location.pathname).toBe('/')
  })

  test('do nothing once they are switched off, nor together with a key of the device', async () => {
    const user = await opened()
    await user.keyboard('{Control>}j{/Control}')
    expect(document.activeElement).toBe(document.body)
    changeSettings({ keys: 'off' })
    await user.keyboard('j/?')
    expect(document.activeElement).toBe(document.body)
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})
