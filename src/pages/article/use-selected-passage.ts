/** What a reader has selected of a text, once they have stopped to. */
import { type RefObject, useEffect, useState } from 'react'
import { pageText, stretchOf } from '#device/page-text.ts'
import type { Passage } from '#edition/passage.ts'

export interface SelectedPassage {
  /** All of the body, as it stands on the page. */
  readonly text: string
  readonly passage: Passage
  readonly range: Range
}

const STILL_MS = 250
/** A letter or two are a slip of the finger. */
const FEWEST_LETTERS = 3

/** While it is held, the last one stays, whatever else is selected meanwhile. */
export function useSelectedPassage(
  article: RefObject<HTMLElement | null>,
  isHeld: boolean,
): SelectedPassage | null {
  const [selected, setSelected] = useState<SelectedPassage | null>(null)
  useEffect(() => {
    if (isHeld) return
    let timer = 0
    const look = () => {
      clearTimeout(timer)
      timer = window.setTimeout(() => setSelected(selectedIn(article.current)), STILL_MS)
    }
    // It may have been there before this code was.
    look()
    document.addEventListener('selectionchange', look)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('selectionchange', look)
    }
  }, [article, isHeld])
  return selected
}

function selectedIn(article: HTMLElement | null): SelectedPassage | null {
  const body = article?.querySelector('.body')
  const selection = document.getSelection()
  if (!body || !selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0).cloneRange()
  if (!range.intersectsNode(body)) return null
  const page = pageText(body)
  const passage = stretchOf(page, range)
  if (!passage) return null
  const letters = page.text.slice(passage.start, passage.end).replace(/[^\p{L}\p{N}]/gu, '')
  return letters.length < FEWEST_LETTERS ? null : { text: page.text, passage, range }
}
