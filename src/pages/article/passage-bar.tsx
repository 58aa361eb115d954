/** A small bar beside selected words: the way to share them, for pointers, fingers, the Tab key and the key S. */
import { type CSSProperties, useEffect, useRef } from 'react'
import { useSettings } from '#device/settings/use-settings.ts'
import { Icon } from '#ui/icon.tsx'
import { shareWords } from '#ui/share-words.ts'
import type { SelectedPassage } from './use-selected-passage.ts'

interface PassageBarProps {
  readonly selected: SelectedPassage
  readonly isSharing: boolean
  readonly onShare: () => void
}

export function PassageBar({ selected, isSharing, onShare }: PassageBarProps) {
  const button = useRef<HTMLButtonElement>(null)
  const { keys } = useSettings()
  useReturn(isSharing, selected.range, button)
  useEffect(() => {
    const leave = ({ key }: KeyboardEvent) => {
      if (key === 'Escape' && !isSharing) document.getSelection()?.removeAllRanges()
    }
    document.addEventListener('keydown', leave)
    return () => document.removeEventListener('keydown', leave)
  }, [isSharing])
  return (
    <>
      <p role="status" className="visually-hidden">
        {keys === 'on' && shareWords.passageHint}
      </p>
      <div
        role="toolbar"
        aria-label={shareWords.passageTools}
        className="passage-bar passage-tools"
        style={placeOf(selected.range)}
      >
        <button
          ref={button}
          type="button"
          className="quiet share-passage"
          aria-haspopup="dialog"
          // The words stay selected under the pointer.
          onPointerDown={(event) => event.preventDefault()}
          onClick={onShare}
        >
          <Icon shape="share" size={18} />
          {shareWords.passage}
        </button>
      </div>
    </>
  )
}

/** After the sheet the words are selected again, and the button has the focus. */
function useReturn(
  isSharing: boolean,
  range: Range,
  button: { readonly current: HTMLButtonElement | null },
): void {
  const wasSharing = useRef(false)
  useEffect(() => {
    if (wasSharing.current && !isSharing) {
      document
        .getSelection()
        ?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset)
      button.current?.focus()
    }
    wasSharing.current = isSharing
  }, [isSharing, range, button])
}

/** Below the end of the selection; passages.css keeps it at the foot of a phone instead. */
function placeOf(range: Range): CSSProperties {
  const last = [...range.getClientRects()].at(-1)
  if (!last) return {}
  const place = {
    '--bar-x': `${last.right + window.scrollX}px`,
    '--bar-y': `${last.bottom + window.scrollY}px`,
  }
  // React's type knows no properties of one's own.
  return place as CSSProperties
}
