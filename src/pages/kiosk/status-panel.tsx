/** What whoever looks after a screen wants to know, standing before it. Behind a code where there is one. */
import { type FormEvent, useId, useState } from 'react'
import { kioskWords } from '#ui/kiosk-words.ts'
import { Sheet } from '#ui/sheet.tsx'
import { StatusFacts, type StatusFactsProps } from './status-facts.tsx'
import './kiosk-sheet.css'

interface StatusPanelProps extends StatusFactsProps {
  readonly code: string | null
  readonly onLeave: () => void
  /** False where the page was left as it is. */
  readonly onLoadAgain: () => Promise<boolean>
  readonly onClose: () => void
}

export function StatusPanel({ code, onLeave, onLoadAgain, onClose, ...facts }: StatusPanelProps) {
  const [isOpen, setOpen] = useState(code === null)
  const [isUnsafe, setUnsafe] = useState(false)
  const loadAgain = async () => setUnsafe(!(await onLoadAgain()))
  return (
    <Sheet
      kind="kiosk-sheet status"
      title={kioskWords.status}
      closeLabel={kioskWords.close}
      onClose={onClose}
    >
      {isOpen ? (
        <>
          <StatusFacts {...facts} />
          {isUnsafe && <p role="status">{kioskWords.unsafe}</p>}
          <div className="status-acts">
            <button type="button" onClick={loadAgain}>
              {kioskWords.loadAgain}
            </button>
            <button type="button" onClick={onLeave}>
              {kioskWords.leave}
            </button>
          </div>
        </>
      ) : (
        <CodeForm code={code ?? ''} onRight={() => setOpen(true)} />
      )}
    </Sheet>
  )
}

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'] as const

/** With keys of its own: a screen in a lobby has no others. */
function CodeForm({ code, onRight }: { readonly code: string; readonly onRight: () => void }) {
  const [typed, setTyped] = useState('')
  const [isWrong, setWrong] = useState(false)
  const id = useId()
  const type = (text: string) => {
    setWrong(false)
    setTyped(text.replace(/\D/g, '').slice(0, 8))
  }
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (typed === code) onRight()
    else setWrong(true)
  }
  return (
    <form className="status-code" onSubmit={send}>
      <label htmlFor={id}>{kioskWords.code}</label>
      <input
        id={id}
        type="password"
        inputMode="numeric"
        autoComplete="off"
        aria-invalid={isWrong}
        value={typed}
        onChange={({ currentTarget }) => type(currentTarget.value)}
      />
      <div className="status-digits">
        {DIGITS.map((digit) => (
          <button key={digit} type="button" onClick={() => type(typed + digit)}>
            {digit}
          </button>
        ))}
      </div>
      <button type="submit" className="kiosk-main">
        {kioskWords.codeGo}
      </button>
      <p role="status">{isWrong && kioskWords.codeWrong}</p>
    </form>
  )
}
