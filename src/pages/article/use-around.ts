/** What a reader has opened around an article, for the tools and for what stands beside the text. */
import { useCallback, useMemo, useRef, useState } from 'react'
import type { Part } from './parts.ts'

export interface Around {
  /** The headings of the text, once they have been looked for; none where it is short. */
  readonly parts: readonly Part[]
  readonly findParts: (parts: readonly Part[]) => void
  readonly isListening: boolean
  readonly toggleListening: (button: HTMLButtonElement) => void
  readonly stopListening: () => void
  readonly isContentsOpen: boolean
  readonly openContents: (button: HTMLButtonElement) => void
  readonly closeContents: (isBack: boolean) => void
}

export function useAround(): Around {
  const [parts, findParts] = useState<readonly Part[]>([])
  const [isListening, setListening] = useState(false)
  const [isContentsOpen, setContentsOpen] = useState(false)
  const listen = useRef<HTMLButtonElement>(null)
  const contents = useRef<HTMLButtonElement>(null)
  const toggleListening = useCallback((button: HTMLButtonElement) => {
    listen.current = button
    setListening((before) => !before)
  }, [])
  const stopListening = useCallback(() => {
    setListening(false)
    listen.current?.focus({ preventScroll: true })
  }, [])
  const openContents = useCallback((button: HTMLButtonElement) => {
    contents.current = button
    setContentsOpen(true)
  }, [])
  const closeContents = useCallback((isBack: boolean) => {
    setContentsOpen(false)
    if (isBack) contents.current?.focus({ preventScroll: true })
  }, [])
  return useMemo(
    () => ({
      parts,
      findParts,
      isListening,
      toggleListening,
      stopListening,
      isContentsOpen,
      openContents,
      closeContents,
    }),
    [parts, isListening, toggleListening, stopListening, isContentsOpen, openContents, closeContents],
  )
}
