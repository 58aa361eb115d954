// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { editionOf, feedOf, openReader } from './open-reader.tsx'

interface FakeVoice {
  readonly lang: string
  readonly localService: boolean
}

/** A device that speaks: what it is told to say, until the test lets it end. */
function standInForSpeech(voices: readonly FakeVoice[]) {
  const said: SpeechSynthesisUtterance[] = []
  let isSpeaking = false
  const cancel = vi.fn(() => {
    const last = said.at(-1)
    if (!isSpeaking || !last) return
    isSpeaking = false
    // As browsers do: what is cut off ends in an error.
    last.onerror?.(new Event('error') as SpeechSynthesisErrorEvent)
  })
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      readonly text: string
      constructor(text: string) {
        this.text = text
      }
    },
  )
  vi.stubGlobal(
    'speechSynthesis',
    Object.assign(new EventTarget(), {
      getVoices: () => voices,
      cancel,
      speak: (one: SpeechSynthesisUtterance) => {
        isSpeaking = true
        said.push(one)
      },
    }),
  )
  const end = () =>
    act(() => {
      isSpeaking = false
      said.at(-1)?.onend?.(new Event('end') as SpeechSynthesisEvent)
    })
  return { said, cancel, end, isSpeaking: () => isSpeaking }
}

const ENGLISH = { lang: 'en_GB', localService: true }

const feed = (language: string) =>
  feedOf([
    {
      id: '1',
      title: 'Rye is dear',
      language,
      content_html: `<p>It rained. Then it snowed<sup><a href="#n">1</a></sup>.</p><pre>code()</pre><p>${'and on, '.repeat(60)}end.</p><p id="n">A note.</p>`,
    },
    { id: '2', title: 'Another', content_text: 'x' },
  ])

function open(language = 'en-GB') {
  return openReader(
    { 'edition.json': editionOf('feed.json'), 'feed.json': feed(language) },
    '/article/rye-is-dear',
  )
}

async function listen(user: ReturnType<typeof openReader>['user']): Promise<HTMLElement> {
  await screen.findByText(/It rained/)
  await user.click(screen.getByRole('button', { name: 'Listen' }))
  return screen.findByRole('region', { name: 'Reading aloud' })
}

/** What jsdom has no layout for. */
beforeEach(() => {
  Range.prototype.getBoundingClientRect = () => new DOMRect(0, 100, 10, 10)
  vi.stubGlobal('scrollBy', () => undefined)
  return () => vi.unstubAllGlobals()
})

describe('listening to an article', () => {
  test('reads headline and text sentence by sentence, by a voice of the device, without what only eyes can read', async () => {
    const device = standInForSpeech([
      { lang: 'en-GB', localService: false },
      { lang: 'fr-FR', localService: true },
      ENGLISH,
    ])
    const { user } = open()
    await listen(user)
    await waitFor(() => expect(device.said).toHaveLength(1))
    expect(device.said[0]?.voice).toBe(ENGLISH)
    device.end()
    device.end()
    device.end()
    expect(device.said.map(({ text }) => text).slice(0, 3)).toEqual([
      'Rye is dear',
      'It rained.',
      'Then it snowed.',
    ])
    expect(device.said.some(({ text }) => text.includes('code'))).toBe(false)
    // Long sentences in pieces, since some voices are cut off.
    for (let i = 0; i < 4; i += 1) device.end()
    expect(Math.max(...device.said.map(({ text }) => text.length))).toBeLessThan(221)
    expect(device.said.at(-1)?.text).toBe('A note.')
    device.end()
    expect(screen.getByText('That was all of it.')).toBeDefined()
  })

  test('marks the sentence that is read', async () => {
    const marks = new Map<string, { readonly ranges: readonly Range[] }>()
    vi.stubGlobal('CSS', { highlights: marks })
    vi.stubGlobal(
      'Highlight',
      class {
        readonly ranges: readonly Range[]
        constructor(...ranges: readonly Range[]) {
          this.ranges = ranges
        }
      },
    )
    const device = standInForSpeech([ENGLISH])
    const { user } = open()
    await listen(user)
    await waitFor(() => expect(device.said).toHaveLength(1))
    device.end()
    await waitFor(() => expect(String(marks.get('spoken')?.ranges[0])).toBe('It rained.'))
    await user.click(screen.getByRole('button', { name: 'Stop reading aloud' }))
    expect(marks.size).toBe(0)
  })

  test('is paused, resumed at the same sentence, skipped and made faster', async () => {
    const device = standInForSpeech([ENGLISH])
    const { user } = open()
    await listen(user)
    await waitFor(() => expect(device.said).toHaveLength(1))
    device.end()
    await user.click(screen.getByRole('button', { name: 'Pause' }))
    expect(device.isSpeaking()).toBe(false)
    await user.click(screen.getByRole('button', { name: 'Go on reading aloud' }))
    expect(device.said.at(-1)?.text).toBe('It rained.')
    await user.click(screen.getByRole('button', { name: 'Next sentence' }))
    expect(device.said.at(-1)?.text).toBe('Then it snowed.')
    await user.click(screen.getByRole('button', { name: 'Previous sentence' }))
    expect(device.said.at(-1)?.text).toBe('It rained.')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Speed' }), '1.5')
    expect(device.said.at(-1)?.rate).toBe(1.5)
    expect(screen.queryByText(/has failed/)).toBeNull()
  })

  test('stops when the article is left, and the button has the focus after the controls are closed', async () => {
    const device = standInForSpeech([ENGLISH])
    const { user } = open()
    await listen(user)
    await waitFor(() => expect(device.isSpeaking()).toBe(true))
    await user.click(screen.getByRole('button', { name: 'Stop reading aloud' }))
    expect(device.isSpeaking()).toBe(false)
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Listen' }))
    await user.click(screen.getByRole('button', { name: 'Listen' }))
    await waitFor(() => expect(device.isSpeaking()).toBe(true))
    await user.click(screen.getByRole('link', { name: /Another/ }))
    await screen.findByRole('heading', { level: 1, name: 'Another' })
    await waitFor(() => expect(device.isSpeaking()).toBe(false))
    expect(screen.queryByRole('region', { name: 'Reading aloud' })).toBeNull()
  })

  test.each([
    ['no voice for its language', [ENGLISH], 'ko', 'This device has no voice for Korean.'],
    [
      'a voice only of the network',
      [{ lang: 'ko-KR', localService: false }],
      'ko',
      'would send the text over the network',
    ],
  ])('says so where there is %s', async (_, voices, language, words) => {
    const device = standInForSpeech(voices)
    const { user } = open(language)
    const player = await listen(user)
    await waitFor(() => expect(player.textContent).toContain(words))
    expect(device.said).toEqual([])
  })

  test('says so where the browser cannot read aloud', async () => {
    const { user } = open()
    const player = await listen(user)
    await waitFor(() => expect(player.textContent).toContain('This browser cannot read aloud.'))
  })
})
