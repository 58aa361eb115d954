/** The pictures of an article, one at a time and as large as the window; the page behind stays where it is. */
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { articleWords } from '#ui/article-words.ts'
import { Drawing, Icon } from '#ui/icon.tsx'
import { words } from '#ui/words.ts'
import type { LargePicture } from './pictures-in.ts'
import { TOOL_SHAPES } from './tool-shapes.ts'
import { useSwipe } from './use-swipe.ts'
import { ViewedPicture } from './viewed-picture.tsx'
import './picture-viewer.css'

export interface PictureViewerProps {
  readonly pictures: readonly LargePicture[]
  readonly at: number
  readonly onClose: () => void
}

export function PictureViewer({ pictures, at, onClose }: PictureViewerProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [shown, setShown] = useState(at)
  const [isZoomed, setZoomed] = useState(false)
  useEffect(() => dialog.current?.showModal(), [])
  const turn = (by: number) => {
    setZoomed(false)
    setShown((before) => Math.min(pictures.length - 1, Math.max(0, before + by)))
  }
  const swipe = useSwipe(turn)
  const picture = pictures[shown]
  if (!picture) return null
  const onKeyDown = (event: KeyboardEvent) => {
    const by = stepOf(event.key)
    // Inside a picture in full size the arrows look about in it.
    if (by !== 0 && !isZoomed) turn(by)
    else if (event.key === '+' || event.key === '=') setZoomed(true)
    else if (event.key === '-') setZoomed(false)
    else return
    event.preventDefault()
  }
  return (
    <dialog
      ref={dialog}
      className="picture-viewer"
      aria-label={articleWords.pictures}
      lang={words.language}
      dir={words.direction}
      onClose={onClose}
      onKeyDown={onKeyDown}
      {...(!isZoomed && swipe)}
    >
      <ViewedPicture key={picture.src} picture={picture} isZoomed={isZoomed} />
      <p className="viewer-words" dir="auto">
        {picture.caption} {picture.credit && <span className="credit">{picture.credit}</span>}
      </p>
      <div className="viewer-tools">
        <p role="status" className="viewer-count">
          {pictures.length > 1 && articleWords.pictureOf(shown + 1, pictures.length)}
        </p>
        {pictures.length > 1 && (
          <>
            <Turn name={articleWords.previousPicture} isOver={shown === 0} onTurn={() => turn(-1)}>
              <Icon shape="back" size={20} />
            </Turn>
            <Turn
              name={articleWords.nextPicture}
              isOver={shown === pictures.length - 1}
              onTurn={() => turn(1)}
            >
              <Icon shape="next" size={20} />
            </Turn>
          </>
        )}
        <button
          type="button"
          className="quiet"
          aria-label={isZoomed ? articleWords.zoomOut : articleWords.zoomIn}
          onClick={() => setZoomed(!isZoomed)}
        >
          <Drawing path={TOOL_SHAPES[isZoomed ? 'zoomOut' : 'zoomIn']} size={20} />
        </button>
        <button
          type="button"
          className="quiet"
          aria-label={articleWords.closePictures}
          onClick={() => dialog.current?.close()}
        >
          <Icon shape="close" size={20} />
        </button>
      </div>
    </dialog>
  )
}

interface TurnProps {
  readonly name: string
  readonly isOver: boolean
  readonly onTurn: () => void
  readonly children: ReactNode
}

/** At the end it stays and says so, so that the focus is not lost. */
function Turn({ name, isOver, onTurn, children }: TurnProps) {
  return (
    <button type="button" className="quiet" aria-label={name} aria-disabled={isOver} onClick={onTurn}>
      {children}
    </button>
  )
}

function stepOf(key: string): number {
  if (key === 'ArrowRight') return words.direction === 'ltr' ? 1 : -1
  if (key === 'ArrowLeft') return words.direction === 'ltr' ? -1 : 1
  return 0
}
