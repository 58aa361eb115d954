/** Copying a link, and how it went; what went before is forgotten when the link is another. */
import { type RefObject, useRef, useState } from 'react'
import { copyText } from '#device/share.ts'

export interface LinkCopy {
  readonly url: string
  /** Shows the link, and has it selected where it could not be copied. */
  readonly field: RefObject<HTMLInputElement | null>
  readonly outcome: 'copied' | 'refused' | null
  readonly copy: () => Promise<void>
}

export function useLinkCopy(url: string, onRefused: () => void): LinkCopy {
  const field = useRef<HTMLInputElement>(null)
  const [last, setLast] = useState<{ readonly url: string; readonly outcome: LinkCopy['outcome'] } | null>(
    null,
  )
  const copy = async () => {
    const before = document.activeElement
    const outcome = await copyText(url, field.current)
    setLast({ url, outcome })
    if (outcome === 'refused') return onRefused()
    // The old way of copying takes the focus along.
    if (before instanceof HTMLElement) before.focus()
  }
  return { url, field, outcome: last?.url === url ? last.outcome : null, copy }
}
