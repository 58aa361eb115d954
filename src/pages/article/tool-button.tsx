/** One of the article's tools: a sign, a word where there is room for it, a name in any case. */
import { type ReactNode, useRef } from 'react'
import { useEarlyPress } from '#device/use-early-press.ts'
import { Drawing } from '#ui/icon.tsx'
import { TOOL_SHAPES } from './tool-shapes.ts'

interface ToolButtonProps {
  readonly name: string
  /** None for a tool whose word is its sign. */
  readonly shape?: keyof typeof TOOL_SHAPES
  readonly kind: string
  readonly hasDialog?: boolean
  readonly isOn?: boolean
  readonly onPress: (button: HTMLButtonElement) => void
  readonly children?: ReactNode
}

export function ToolButton({ name, shape, kind, hasDialog, isOn, onPress, children }: ToolButtonProps) {
  const button = useRef<HTMLButtonElement>(null)
  useEarlyPress(button, onPress)
  return (
    <button
      ref={button}
      type="button"
      className={`quiet tool ${kind}`}
      aria-label={name}
      title={name}
      aria-haspopup={hasDialog ? 'dialog' : undefined}
      aria-pressed={isOn}
      data-early=""
      onClick={(event) => onPress(event.currentTarget)}
    >
      {shape && <Drawing path={TOOL_SHAPES[shape]} size={18} />}
      {children}
    </button>
  )
}
