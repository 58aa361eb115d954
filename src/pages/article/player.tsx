/** The controls of reading aloud, at the foot of the window; where the device cannot, it says so. */
import { type RefObject, useEffect, useRef, useState } from 'react'
import { highlight } from '#device/highlight.ts'
import { rangeOf } from '#device/page-text.ts'
import type { Article } from '#edition/article.ts'
import { articleWords } from '#ui/article-words.ts'
import { Drawing, Icon } from '#ui/icon.tsx'
import { localeHere } from '#ui/locale.ts'
import { words } from '#ui/words.ts'
import { TOOL_SHAPES } from './tool-shapes.ts'
import { type ReadAloud, useReader } from './use-reader.ts'
import './player.css'

export interface PlayerProps {
  readonly article: Article
  readonly place: RefObject<HTMLElement | null>
  readonly onClose: () => void
}

const SPEEDS = [0.75, 1, 1.25, 1.5, 2] as const

export function Player({ article, place, onClose }: PlayerProps) {
  const language = article.language ?? (document.documentElement.lang || words.language)
  const aloud = useReader(place, language)
  const { reading } = aloud
  const player = useRef<HTMLElement>(null)
  const { isAway, showAgain } = useSpokenMark(aloud)
  useEffect(() => player.current?.focus({ preventScroll: true }), [])
  const trouble = troubleIn(reading.kind, language)
  return (
    <section
      ref={player}
      className="player"
      aria-label={articleWords.player}
      tabIndex={-1}
      lang={words.language}
      dir={words.direction}
    >
      <p role="status" className={trouble === null ? 'player-place' : 'player-trouble'}>
        {trouble ?? placeIn(aloud)}
      </p>
      {trouble === null && reading.kind !== 'opening' && <Controls {...aloud} />}
      {isAway && reading.kind !== 'over' && (
        <button type="button" className="quiet player-follow" onClick={showAgain}>
          {articleWords.follow}
        </button>
      )}
      <button type="button" className="quiet" aria-label={articleWords.stop} onClick={onClose}>
        <Icon shape="close" size={20} />
      </button>
    </section>
  )
}

function Controls({ reading, at, speed, setSpeed, go, pause, resume }: ReadAloud) {
  const isReading = reading.kind === 'reading'
  const isOver = reading.kind === 'over'
  const onMain = isReading ? pause : isOver ? () => go(0) : resume
  const name = isReading ? articleWords.pause : isOver ? articleWords.again : articleWords.resume
  return (
    <>
      <button
        type="button"
        className="quiet"
        aria-label={articleWords.previousSentence}
        onClick={() => go(at - 1)}
      >
        <Drawing path={TOOL_SHAPES.backward} size={20} />
      </button>
      <button type="button" className="quiet player-main" aria-label={name} onClick={onMain}>
        <Drawing path={TOOL_SHAPES[isReading ? 'pause' : 'play']} size={24} />
      </button>
      <button
        type="button"
        className="quiet"
        aria-label={articleWords.nextSentence}
        onClick={() => go(at + 1)}
      >
        <Drawing path={TOOL_SHAPES.forward} size={20} />
      </button>
      <label className="player-speed">
        <span className="visually-hidden">{articleWords.speed}</span>
        <select value={speed} onChange={({ target }) => setSpeed(Number(target.value))}>
          {SPEEDS.map((one) => (
            <option key={one} value={one}>
              {articleWords.speedOf(one)}
            </option>
          ))}
        </select>
      </label>
    </>
  )
}

function placeIn({ reading, at, sentences }: ReadAloud): string {
  if (reading.kind === 'opening') return articleWords.opening
  if (reading.kind === 'over') return articleWords.heardAll
  return articleWords.sentenceOf(at + 1, sentences.length)
}

function troubleIn(kind: ReadAloud['reading']['kind'], language: string): string | null {
  const { voices } = articleWords
  if (kind === 'absent' || kind === 'failed') return voices[kind]
  if (kind === 'none' || kind === 'remote') return voices[kind](nameOf(language))
  return null
}

function nameOf(language: string): string {
  try {
    return new Intl.DisplayNames(localeHere(), { type: 'language' }).of(language) ?? language
  } catch {
    return language
  }
}

interface SpokenMark {
  /** The reader has scrolled away from what is read. */
  readonly isAway: boolean
  readonly showAgain: () => void
}

/** Marks the sentence, and brings it into view for as long as the reader has stayed with the one before. */
function useSpokenMark({ page, sentences, at, reading }: ReadAloud): SpokenMark {
  const [isAway, setAway] = useState(false)
  const before = useRef<Range | null>(null)
  const isShown = reading.kind === 'reading' || reading.kind === 'paused'
  useEffect(() => {
    const sentence = sentences[at]
    const range = page && sentence ? rangeOf(page, sentence) : null
    if (!range || !isShown) return
    const hasStayed = before.current === null || before.current === range || isInView(before.current)
    if (hasStayed && !isInView(range)) bring(range)
    setAway(!hasStayed && !isInView(range))
    before.current = range
    return highlight(range, 'spoken')
  }, [page, sentences, at, isShown])
  const showAgain = () => {
    if (before.current) bring(before.current)
    setAway(false)
  }
  return { isAway, showAgain }
}

/** Free of the bar above and of the controls below. */
const ABOVE = 72
const BELOW = 96

function isInView(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect()
  return top >= ABOVE && Math.min(bottom, top + 200) <= window.innerHeight - BELOW
}

function bring(range: Range): void {
  const { top } = range.getBoundingClientRect()
  const isStill =
    document.documentElement.dataset.motion === 'less' ||
    window.matchMedia?.('(prefers-reduced-motion: reduce)').matches
  window.scrollBy({ top: top - window.innerHeight / 3, behavior: isStill ? 'instant' : 'smooth' })
}
