/** The button stays on the page; the sheet behind it comes when it is asked for. */
import { useRef, useState } from 'react'
import { useEarlyPress } from '#device/use-early-press.ts'
import { Icon } from './icon.tsx'
import { type Later, LaterPage } from './later.tsx'
import { words } from './words.ts'

interface ShareButtonProps<Given> {
  readonly name: string
  readonly sheet: Later<Given & { readonly onClose: () => void }>
  readonly given: Given
}

export function ShareButton<Given extends object>({ name, sheet, given }: ShareButtonProps<Given>) {
  const button = useRef<HTMLButtonElement>(null)
  const [state, setState] = useState<'closed' | 'open' | 'failed'>('closed')
  const open = () => {
    sheet.load().then(
      () => setState('open'),
      () => setState('failed'),
    )
  }
  useEarlyPress(button, open)
  const close = () => {
    setState('closed')
    button.current?.focus()
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        className="quiet tool share"
        aria-haspopup="dialog"
        aria-label={name}
        data-early=""
        onClick={open}
      >
        <Icon shape="share" size={18} />
        {words.share}
      </button>
      {state === 'failed' && <span role="alert">{words.shareFailed}</span>}
      {state === 'open' && <LaterPage page={sheet} given={{ ...given, onClose: close }} until={null} />}
    </>
  )
}
