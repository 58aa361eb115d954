/** What whoever looks after a screen wants to know, standing before it. Behind a code where there is one. */
import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { Icon } from '#ui/icon.tsx'
import { kioskWords } from '#ui/kiosk-words.ts'
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
    <Sheet onClose={onClose}>
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

function Sheet({ children, onClose }: { readonly children: ReactNode; readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className="sheet kiosk-sheet status" aria-labelledby={id} onClose={onClose}>
      <div className="sheet-inside">
        <h2 id={id}>{kioskWords.status}</h2>
        {children}
        <button
          type="button"
          className="quiet sheet-close"
          aria-label={kioskWords.close}
          onClick={() => dialog.current?.close()}
        >
          <Icon shape="close" size={20} />
        </button>
      </div>
    </dialog>
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
