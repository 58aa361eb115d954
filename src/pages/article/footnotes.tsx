/** A note of the text opens where it is called, and the reader stays where they are. */
import { type CSSProperties, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { articleWords } from '#ui/article-words.ts'
import { Icon } from '#ui/icon.tsx'
import { type Footnote, noteCalledBy } from './footnote.ts'
import './footnotes.css'

export function Footnotes({ place }: { readonly place: RefObject<HTMLElement | null> }) {
  const [note, setNote] = useState<Footnote | null>(null)
  useEffect(() => {
    const article = place.current
    const open = (event: MouseEvent) => {
      const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey
      const called = isPlain && event.target instanceof Element ? noteCalledBy(event.target) : null
      if (!called) return
      event.preventDefault()
      setNote(called)
    }
    article?.addEventListener('click', open)
    return () => article?.removeEventListener('click', open)
  }, [place])
  return note && <OpenNote key={note.mark} note={note} onClose={() => setNote(null)} />
}

/** Where it cannot, the box stands in the page. */
const CAN_POP = 'showPopover' in HTMLElement.prototype

interface OpenNoteProps {
  readonly note: Footnote
  readonly onClose: () => void
}

function OpenNote({ note, onClose }: OpenNoteProps) {
  const box = useRef<HTMLDivElement>(null)
  const text = useRef<HTMLDivElement>(null)
  const closed = useRef(onClose)
  useEffect(() => {
    closed.current = onClose
  })
  useLayoutEffect(() => {
    const popover = box.current
    if (!popover) return
    text.current?.replaceChildren(note.text.cloneNode(true))
    if (CAN_POP) popover.showPopover()
    popover.focus({ preventScroll: true })
    const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && closed.current()
    const onPress = ({ target }: Event) =>
      target instanceof Node && !popover.contains(target) && closed.current()
    document.addEventListener('keydown', onKey)
    document.addEventListener('pointerdown', onPress)
    return () => {
      document.removeEventListener('keydown', onKey)
      document.removeEventListener('pointerdown', onPress)
      // A press elsewhere has chosen its own focus.
      if (popover.contains(document.activeElement)) note.call.focus({ preventScroll: true })
    }
  }, [note])
  return (
    <div
      ref={box}
      {...(CAN_POP && { popover: 'manual' })}
      role="dialog"
      aria-label={articleWords.note(note.mark)}
      className="footnote"
      tabIndex={-1}
      style={placeUnder(note.call)}
    >
      <div ref={text} className="footnote-text" lang={note.language} dir={note.direction} />
      <button
        type="button"
        className="quiet footnote-close"
        aria-label={articleWords.closeNote}
        onClick={onClose}
      >
        <Icon shape="close" size={18} />
      </button>
    </div>
  )
}

/** footnotes.css turns it over where there is no room below, and keeps it at the foot of a phone. */
function placeUnder(call: Element): CSSProperties {
  const { left, top, bottom } = call.getBoundingClientRect()
  const isLow = bottom > window.innerHeight * 0.6
  const place = {
    '--note-x': `${left + window.scrollX}px`,
    '--note-y': `${(isLow ? top - 8 : bottom + 8) + window.scrollY}px`,
    '--note-up': isLow ? '-100%' : '0',
  }
  // React's type knows no properties of one's own.
  return place as CSSProperties
}
