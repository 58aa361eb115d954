/** A part of the sheet that opens when it is wanted, one at a time; nothing in it is made before. */
import type { ReactNode } from 'react'
import { Drawing } from '#ui/icon.tsx'
import { SHEET_SHAPES } from './share-shapes.ts'
import './share-parts.css'

interface ShareSectionProps {
  readonly shape: keyof typeof SHEET_SHAPES
  readonly label: string
  readonly isOpen: boolean
  readonly onToggle: (isOpen: boolean) => void
  readonly children: ReactNode
}

export function ShareSection({ shape, label, isOpen, onToggle, children }: ShareSectionProps) {
  return (
    <details open={isOpen} onToggle={({ currentTarget }) => onToggle(currentTarget.open)}>
      <summary>
        <Drawing path={SHEET_SHAPES[shape]} size={20} />
        {label}
      </summary>
      {isOpen && <div className="share-section">{children}</div>}
    </details>
  )
}
