import type { RefObject } from 'react'
import { useEarlyPress } from '#device/use-early-press.ts'
import { Icon } from '#ui/icon.tsx'
import { words } from '#ui/words.ts'

interface FilterButtonProps {
  /** Where the focus returns when the filters are closed. */
  readonly button: RefObject<HTMLButtonElement | null>
  readonly isOpen: boolean
  readonly onToggle: () => void
}

export function FilterButton({ button, isOpen, onToggle }: FilterButtonProps) {
  useEarlyPress(button, onToggle)
  return (
    <button
      ref={button}
      type="button"
      className="quiet when"
      aria-expanded={isOpen}
      aria-controls={isOpen ? 'find-panel' : undefined}
      data-early=""
      onClick={onToggle}
    >
      <Icon shape="filter" size={18} />
      {words.filter}
    </button>
  )
}
