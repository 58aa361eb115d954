/** Stories to go through one after another, by hand or by keys. */
import type { KeyboardEvent, ReactNode } from 'react'
import { words } from './words.ts'

/** Only while a story has the focus, so that no single key does anything anywhere else. */
const STEPS: Readonly<Record<string, number>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }

export function StoryList({ children }: { readonly children: ReactNode }) {
  return (
    <div role="group" aria-label={words.articles} onKeyDown={moveOn}>
      {children}
    </div>
  )
}

function moveOn(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key]
  if (step === undefined || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
  const stories = [...event.currentTarget.querySelectorAll('article')]
  const at = stories.findIndex((story) => story.contains(document.activeElement))
  const next = at < 0 ? undefined : stories[at + step]
  const link = next?.querySelector<HTMLElement>('.headline a')
  if (!link) return
  event.preventDefault()
  link.focus({ preventScroll: true })
  next?.scrollIntoView({ block: 'nearest' })
}
