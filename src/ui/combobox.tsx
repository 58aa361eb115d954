/** A field that offers completions of what is typed, and leaves the typing to the reader. */
import { type KeyboardEvent, useId, useState } from 'react'
import { findWords } from './find-words.ts'

export interface Completion {
  readonly key: string
  readonly text: string
  readonly detail?: string
}

interface ComboboxProps {
  readonly label: string
  readonly hint: string
  /** What came of the last Enter, where that needs saying. */
  readonly said?: string
  readonly value: string
  readonly onType: (value: string) => void
  readonly completions: readonly Completion[]
  readonly onComplete: (completion: Completion) => void
  /** Enter, or the phone's own key for it, on what is typed. */
  readonly onEnter: () => void
  readonly button?: string
}

export function Combobox(props: ComboboxProps) {
  const { label, hint, said = '', value, onType, completions, onComplete, onEnter, button } = props
  const [isWanted, setWanted] = useState(false)
  const [active, setActive] = useState(-1)
  const id = useId()
  const isOpen = isWanted && completions.length > 0
  const close = () => {
    setWanted(false)
    setActive(-1)
  }
  const complete = (completion: Completion) => {
    close()
    onComplete(completion)
  }
  const keyDown = (event: KeyboardEvent) => {
    // A word that is still being put together, as in Korean, takes these keys itself.
    if (event.nativeEvent.isComposing) return
    const chosen = isOpen ? completions[active] : undefined
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && completions.length > 0) {
      setWanted(true)
      setActive(stepped(active, step, completions.length))
    } else if (event.key === 'Enter' && chosen) complete(chosen)
    else if (event.key === 'Escape' && isOpen) close()
    else return
    // Neither the form nor a sheet around it is to have this key as well.
    event.preventDefault()
  }
  return (
    <form
      className="combobox"
      onSubmit={(event) => {
        event.preventDefault()
        close()
        onEnter()
      }}
    >
      <label className="label" htmlFor={`${id}field`}>
        {label}
      </label>
      <div className="combobox-field">
        <input
          id={`${id}field`}
          type="search"
          role="combobox"
          enterKeyHint="search"
          autoComplete="off"
          spellCheck={false}
          dir="auto"
          aria-autocomplete="list"
          aria-expanded={isOpen}
          aria-controls={isOpen ? `${id}list` : undefined}
          aria-activedescendant={isOpen && active >= 0 ? `${id}${active}` : undefined}
          aria-describedby={`${id}hint`}
          value={value}
          onChange={({ currentTarget }) => {
            onType(currentTarget.value)
            setWanted(true)
            setActive(-1)
          }}
          onKeyDown={keyDown}
          onBlur={close}
        />
        {button !== undefined && <button type="submit">{button}</button>}
        {isOpen && (
          <div id={`${id}list`} role="listbox" aria-label={findWords.suggestions} className="completions">
            {completions.map((completion, i) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, which keeps the focus
              <div
                key={completion.key}
                id={`${id}${i}`}
                role="option"
                tabIndex={-1}
                aria-selected={i === active}
                // The field would lose the focus, and with it this list.
                onPointerDown={(event) => event.preventDefault()}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => complete(completion)}
              >
                <span dir="auto">{completion.text}</span>{' '}
                {completion.detail !== undefined && <span className="box-count">{completion.detail}</span>}
              </div>
            ))}
          </div>
        )}
      </div>
      <p id={`${id}hint`} className="hint">
        {hint}
      </p>
      <p role="status" className="wrong">
        {said}
      </p>
    </form>
  )
}

/** Past either end lies the field itself, as -1. */
function stepped(active: number, step: number, count: number): number {
  const next = active + step
  if (next >= count) return -1
  return next < -1 ? count - 1 : next
}
