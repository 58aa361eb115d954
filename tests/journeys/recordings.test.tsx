// @vitest-environment jsdom
/** Sound and film of the publisher's own house, which stay there. */
import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { noteOffline } from '#device/offline/offline-state.ts'
import { comeNear } from './come-near.ts'
import { editionOf, feedOf, openReader } from './open-reader.tsx'

const NEEDS = 'This is not kept on your device. It plays when there is a network again.'
const FAILED = 'This recording could not be loaded.'
const SOUND = 'https://paper.example/harbour.mp3'
const FILES = {
  'edition.json': editionOf('feed.json'),
  'feed.json': feedOf([
    {
      id: '1',
      url: 'https://paper.example/harbour',
      title: 'How the harbour sounds',
      language: 'ar',
      content_html: `<p>Listen.</p><audio><source src="${SOUND}"></audio><p>That was it.</p>`,
    },
  ]),
}

const silent = (since: number | null) => act(async () => noteOffline({ unheardSince: since }))

afterEach(() => silent(null))

async function openArticle() {
  comeNear()
  const load = vi.spyOn(HTMLMediaElement.prototype, 'load').mockImplementation(() => undefined)
  openReader(FILES, '/article/harbour')
  await screen.findByText('That was it.')
  const player = await waitFor(() => {
    const found = document.querySelector('audio')
    if (!found?.nextElementSibling?.matches('[role=status]')) throw new Error('Its note is not here yet.')
    return found
  })
  return { player, load }
}

test('say without a network that they need one, and are ready again when it is back', async () => {
  const { player, load } = await openArticle()
  expect(screen.queryByText(NEEDS)).toBeNull()
  await silent(Date.now())
  expect(screen.getByText(NEEDS).getAttribute('role')).toBe('status')
  // As a browser does of whose sources none could be had.
  Object.defineProperty(player, 'networkState', { value: player.NETWORK_NO_SOURCE })
  await silent(null)
  expect(screen.queryByText(NEEDS)).toBeNull()
  expect(load).toHaveBeenCalledTimes(1)
})

test('that cannot be had say so, until they play', async () => {
  const { player } = await openArticle()
  fireEvent.error(player.querySelector('source') ?? player)
  const { lang, dir } = screen.getByText(FAILED)
  expect([lang, dir]).toEqual(['en', 'ltr'])
  fireEvent.playing(player)
  expect(screen.queryByText(FAILED)).toBeNull()
})

test('that were asked for without a network say what they need, and not that they are broken', async () => {
  const { player } = await openArticle()
  await silent(Date.now())
  fireEvent.error(player)
  expect(screen.getByText(NEEDS)).toBeDefined()
})
