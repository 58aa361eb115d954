/** A selection as a small newspaper: seen before it is printed, in place of the page, which stays as it is behind it. */
import { useEffect, useId, useRef } from 'react'
import { createPortal } from 'react-dom'
import { printPage } from '#device/print-page.ts'
import type { Selection } from '#edition/selection.ts'
import type { Edition } from '#query/use-edition.ts'
import { usePaper } from '#query/use-paper.ts'
import { articleWords } from '#ui/article-words.ts'
import { words } from '#ui/words.ts'
import { NewsPaper } from './news-paper.tsx'
import './print-selection.css'

export interface PrintSelectionProps {
  readonly edition: Edition
  readonly selection: Selection
  /** What is selected, in words. */
  readonly name: string
  /** Of the selection in this reader, absolute. */
  readonly address: string
  /** Where the edition stands, absolute. */
  readonly place: string
  readonly onClose: () => void
}

/** Articles. More would be a book, and a browser takes minutes to lay one out. */
const MOST = 40

export function PrintSelection({ edition, selection, name, address, place, onClose }: PrintSelectionProps) {
  const id = useId()
  const room = useRoom(onClose)
  const stories = usePaper(edition.keys, selection, MOST)
  const here = stories?.filter(({ text }) => text !== 'coming').length ?? 0
  const isWhole = stories !== null && here === stories.length
  // No `<dialog>`: what stands in the top layer is printed on one page.
  return createPortal(
    <div
      ref={room}
      role="dialog"
      aria-modal="true"
      aria-labelledby={id}
      tabIndex={-1}
      className="paper-room"
      lang={words.language}
      dir={words.direction}
    >
      <div className="paper-tools">
        <h2 id={id}>{articleWords.paper}</h2>
        <p role="status">{stories !== null && !isWhole && articleWords.paperComing(here, stories.length)}</p>
        <button type="button" disabled={!isWhole} onClick={() => void printPage()}>
          {articleWords.paperPrint}
        </button>
        <button type="button" className="quiet" onClick={onClose}>
          {articleWords.paperClose}
        </button>
      </div>
      {stories && (
        <NewsPaper
          stories={stories}
          title={edition.config.title}
          name={name}
          found={edition.found}
          address={address}
          place={place}
        />
      )}
    </div>,
    document.body,
  )
}

/** The page behind cannot be reached meanwhile; Escape leaves. */
function useRoom(onClose: () => void) {
  const room = useRef<HTMLDivElement>(null)
  const leave = useRef(onClose)
  useEffect(() => {
    leave.current = onClose
  })
  useEffect(() => {
    const behind = document.getElementById('root')
    behind?.toggleAttribute('inert', true)
    room.current?.focus()
    const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && leave.current()
    document.addEventListener('keydown', onKey)
    return () => {
      behind?.toggleAttribute('inert', false)
      document.removeEventListener('keydown', onKey)
    }
  }, [])
  return room
}
