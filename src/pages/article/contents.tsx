/** The parts of a long text: beside it on a desk, in a sheet where there is no room beside it. */
import { type RefObject, useEffect, useState } from 'react'
import { onScroll } from '#device/on-scroll.ts'
import { articleWords } from '#ui/article-words.ts'
import { Sheet } from '#ui/sheet.tsx'
import type { Part } from './parts.ts'
import type { Around } from './use-around.ts'
import './contents.css'

interface ContentsProps {
  readonly around: Around
  readonly place: RefObject<HTMLElement | null>
  /** Of the text. */
  readonly language: string | null
}

export function Contents({ around, place, language }: ContentsProps) {
  const { parts, isContentsOpen, closeContents } = around
  const current = useCurrentPart(parts)
  const room = useRoomBeside(place)
  if (parts.length === 0) return null
  const list = (
    <PartList parts={parts} current={current} language={language} onFollow={() => closeContents(false)} />
  )
  return (
    <>
      <div className="contents-beside" style={{ insetBlockStart: room.top, blockSize: room.height }}>
        <nav className="contents" aria-label={articleWords.contents}>
          <p className="label" aria-hidden="true">
            {articleWords.contents}
          </p>
          {list}
        </nav>
      </div>
      {isContentsOpen && (
        <Sheet
          kind="contents-sheet"
          title={articleWords.contents}
          closeLabel={articleWords.closeContents}
          onClose={() => closeContents(true)}
        >
          <nav className="contents" aria-label={articleWords.contents}>
            {list}
          </nav>
        </Sheet>
      )}
    </>
  )
}

interface PartListProps {
  readonly parts: readonly Part[]
  readonly current: string | null
  readonly language: string | null
  readonly onFollow: () => void
}

function PartList({ parts, current, language, onFollow }: PartListProps) {
  return (
    <ol>
      {parts.map(({ id, text, depth }) => (
        <li key={id} data-depth={depth}>
          <a
            href={`#${encodeURIComponent(id)}`}
            lang={language ?? undefined}
            dir="auto"
            aria-current={id === current ? 'location' : undefined}
            onClick={() => {
              onFollow()
              // Once no sheet stands before it.
              requestAnimationFrame(() => arrive(id))
            }}
          >
            {text}
          </a>
        </li>
      ))}
    </ol>
  )
}

/** Reading goes on there, by ear and by key. */
function arrive(id: string): void {
  const heading = document.getElementById(id)
  heading?.setAttribute('tabindex', '-1')
  heading?.scrollIntoView()
  heading?.focus({ preventScroll: true })
}

/** The last part whose heading stands in the upper third of the window, or above it. */
function useCurrentPart(parts: readonly Part[]): string | null {
  const [current, setCurrent] = useState<string | null>(null)
  useEffect(() => {
    if (parts.length === 0) return
    return onScroll(() => {
      const line = window.innerHeight / 3
      const passed = parts.findLast(({ id }) => {
        const heading = document.getElementById(id)
        return heading !== null && heading.getBoundingClientRect().top <= line
      })
      setCurrent(passed?.id ?? null)
    })
  }, [parts])
  return current
}

/** Where the text stands in the article, for what stands beside it; measured again whenever that changes. */
function useRoomBeside(place: RefObject<HTMLElement | null>): {
  readonly top: number
  readonly height: number
} {
  const [room, setRoom] = useState({ top: 0, height: 0 })
  useEffect(() => {
    const article = place.current
    const body = article?.querySelector<HTMLElement>('.body')
    if (!article || !body || typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(() => setRoom({ top: body.offsetTop, height: body.offsetHeight }))
    // A picture above the text moves it.
    observer.observe(article)
    observer.observe(body)
    return () => observer.disconnect()
  }, [place])
  return room
}
