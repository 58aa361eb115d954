/** Single keys for what readers do often. They can be switched off (WCAG 2.1.4), and never act while something is typed. */
import { useEffect, useState } from 'react'
import { settingsHere } from '#device/settings/settings-store.ts'
import { ShortcutSheet } from '#ui/shortcut-sheet.tsx'

export function Keys() {
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    const act = (event: KeyboardEvent) => {
      if (!isForUs(event)) return
      const wanted = event.key === '?' ? () => setOpen(true) : ACTS[event.key]
      if (!wanted) return
      event.preventDefault()
      wanted()
    }
    document.addEventListener('keydown', act)
    return () => document.removeEventListener('keydown', act)
  }, [])
  return isOpen && <ShortcutSheet onClose={() => setOpen(false)} />
}

/** As ui/shortcut-words.ts tells them. What is not on the page is not done. */
const ACTS: Readonly<Record<string, () => void>> = {
  '/': () => {
    const field = document.querySelector<HTMLElement>('.search-form input')
    if (field) field.focus()
    else press('.masthead-tools [aria-expanded]')
  },
  f: () => press('.filter-row [aria-expanded]'),
  a: () => press('.masthead-tools .aa'),
  h: () => press('.masthead-title a'),
  s: () => press(document.querySelector('.share-passage') ? '.share-passage' : 'main .tool.share'),
  b: () => press('main .tool.save'),
  n: () => press('a[rel="next"]'),
  p: () => press('a[rel="prev"]'),
  j: () => document.querySelector<HTMLElement>('main article .headline a')?.focus(),
}

function press(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.click()
}

/** A list takes its own keys first. */
function isForUs({
  defaultPrevented,
  ctrlKey,
  metaKey,
  altKey,
  isComposing,
  target,
}: KeyboardEvent): boolean {
  if (defaultPrevented || ctrlKey || metaKey || altKey || isComposing) return false
  if (settingsHere().keys === 'off') return false
  const isBusy = target instanceof Element && target.closest(TYPED) !== null
  return !isBusy && document.querySelector('dialog[open]') === null
}

const TYPED = 'input, textarea, select, [contenteditable], [role="listbox"], [role="combobox"]'
