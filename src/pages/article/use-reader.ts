/** Reads an article aloud, sentence by sentence, and stops when it is left. */
import { type RefObject, useCallback, useEffect, useMemo, useState } from 'react'
import { type PageText, pageText, rangeOf } from '#device/page-text.ts'
import { findVoice, hush, say, type VoiceFound } from '#device/speech.ts'
import { type Sentence, sentencesOf } from './sentences.ts'

export type Reading =
  | { readonly kind: 'opening' }
  | { readonly kind: 'reading' | 'paused' | 'over' | 'failed' }
  | { readonly kind: Exclude<VoiceFound['kind'], 'here'> }

export interface ReadAloud {
  readonly reading: Reading
  readonly page: PageText | null
  readonly sentences: readonly Sentence[]
  /** Of the sentences, the one that is read. */
  readonly at: number
  readonly speed: number
  readonly setSpeed: (speed: number) => void
  readonly go: (to: number) => void
  readonly pause: () => void
  readonly resume: () => void
}

/** What the eye takes in and the ear does not, and the calls of notes. */
const SKIPPED =
  'table, pre, figcaption, sup, .enlarge, .embed, [hidden], details:not([open]), script, style, .visually-hidden'

/** Pixels, free of the bar at the top of the window. */
const ABOVE = 60

/** For as long as the page is open. */
let speedBefore = 1

export function useReader(article: RefObject<HTMLElement | null>, language: string): ReadAloud {
  const [reading, setReading] = useState<Reading>({ kind: 'opening' })
  const [voice, setVoice] = useState<SpeechSynthesisVoice | null>(null)
  const [speed, setSpeed] = useState(speedBefore)
  const page = useMemo(() => textOf(article.current), [article])
  const sentences = useMemo(() => (page ? sentencesOf(page.text, language) : []), [page, language])
  const [at, setAt] = useState(() => firstInView(article.current, page, sentences))
  useEffect(() => {
    let isWanted = true
    findVoice(language).then((found) => {
      if (!isWanted) return
      if (found.kind === 'here') setVoice(found.voice)
      setReading(found.kind === 'here' ? { kind: 'reading' } : found)
    })
    return () => {
      isWanted = false
    }
  }, [language])
  const isReading = reading.kind === 'reading'
  useEffect(() => {
    const sentence = sentences[at]
    if (!isReading || !voice) return
    if (!sentence) return setReading({ kind: 'over' })
    say({ text: sentence.text, voice, speed }, (isWell) =>
      isWell ? setAt(at + 1) : setReading({ kind: 'failed' }),
    )
    return hush
  }, [isReading, voice, sentences, at, speed])
  // Another page of another site: effects do not end there.
  useEffect(() => {
    window.addEventListener('pagehide', hush)
    return () => window.removeEventListener('pagehide', hush)
  }, [])
  return {
    reading,
    page,
    sentences,
    at,
    speed,
    setSpeed: useCallback((wanted) => {
      speedBefore = wanted
      setSpeed(wanted)
    }, []),
    go: useCallback(
      (to) => {
        setAt(Math.min(sentences.length - 1, Math.max(0, to)))
        setReading({ kind: 'reading' })
      },
      [sentences],
    ),
    pause: useCallback(() => setReading({ kind: 'paused' }), []),
    resume: useCallback(() => setReading({ kind: 'reading' }), []),
  }
}

/** Whoever has read on already is read to from there. */
function firstInView(article: Element | null, page: PageText | null, sentences: readonly Sentence[]): number {
  const head = article?.querySelector('h1')?.getBoundingClientRect()
  if (!page || !head || head.bottom >= 0) return 0
  const at = sentences.findIndex((one) => (rangeOf(page, one)?.getBoundingClientRect().top ?? 0) > ABOVE)
  return Math.max(0, at)
}

/** Headline, standfirst and text, without what is pressed and what is looked at. */
function textOf(article: Element | null): PageText | null {
  if (!article) return null
  const texts = [...article.querySelectorAll('h1, .standfirst, .body')].map((part) => pageText(part, SKIPPED))
  return texts.reduce((before, { text, pieces }) => ({
    text: `${before.text}\n${text}`,
    pieces: [
      ...before.pieces,
      ...pieces.map(({ node, start }) => ({ node, start: start + before.text.length + 1 })),
    ],
  }))
}
