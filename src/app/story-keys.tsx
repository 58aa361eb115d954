/** From one story of a list to the next, by keys. Only while one has the focus, so that no single key does anything anywhere else. */
import { useEffect } from 'react'

export function StoryKeys() {
  useEffect(() => {
    document.addEventListener('keydown', moveOn)
    return () => document.removeEventListener('keydown', moveOn)
  }, [])
  return null
}

const STEPS: Readonly<Record<string, number>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }

function moveOn(event: KeyboardEvent): void {
  const { key, target, defaultPrevented, ctrlKey, metaKey, altKey, shiftKey } = event
  const step = STEPS[key]
  if (step === undefined || defaultPrevented || ctrlKey || metaKey || altKey || shiftKey) return
  const list = target instanceof Element ? target.closest('[data-story-list]') : null
  const stories = [...(list?.querySelectorAll('article') ?? [])]
  const at = stories.findIndex((story) => story.contains(document.activeElement))
  const next = at < 0 ? undefined : stories[at + step]
  const link = next?.querySelector<HTMLElement>('.headline a')
  if (!link) return
  event.preventDefault()
  link.focus({ preventScroll: true })
  next?.scrollIntoView({ block: 'nearest' })
}
