import { CalendarDays } from 'lucide-react'
import { words } from '#ui/words.ts'

interface WhenButtonProps {
  readonly isOpen: boolean
  readonly onToggle: () => void
}

export function WhenButton({ isOpen, onToggle }: WhenButtonProps) {
  return (
    <button
      type="button"
      className="quiet when"
      aria-expanded={isOpen}
      aria-controls={isOpen ? 'date-panel' : undefined}
      onClick={onToggle}
    >
      <CalendarDays size={18} strokeWidth={1.5} aria-hidden="true" />
      {words.when}
    </button>
  )
}
