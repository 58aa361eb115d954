/** One button, one sheet: the device's own sharing, the link, and the networks as plain links. */
import { Share2, X } from 'lucide-react'
import { useId, useRef, useState } from 'react'
import { canShareFromDevice, copyText, shareFromDevice } from '#device/share.ts'
import { type Network, type ShareContent, shareAddress } from '#route/share-address.ts'
import { useSettled } from './settled.ts'
import { words } from './words.ts'

interface ShareDialogProps {
  readonly content: ShareContent
  readonly networks: readonly Network[]
  /** The article at its publisher, where it has an address of its own. */
  readonly original: string | null
}

export function ShareDialog({ content, networks, original }: ShareDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const [result, setResult] = useState('')
  const id = useId()
  const isSettled = useSettled()
  const open = () => {
    setResult('')
    dialog.current?.showModal()
  }
  const copy = async () => {
    const outcome = await copyText(content.url, field.current)
    setResult(outcome === 'copied' ? words.copied : words.copyRefused)
    if (outcome === 'refused') field.current?.select()
  }
  const shareByDevice = async () => {
    const outcome = await shareFromDevice({ title: content.headline, url: content.url })
    if (outcome === 'shared') dialog.current?.close()
    if (outcome === 'failed') await copy()
  }
  return (
    <>
      <button type="button" className="quiet tool" onClick={open}>
        <Share2 size={18} strokeWidth={1.5} aria-hidden="true" />
        {words.share}
      </button>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself */}
      <dialog
        ref={dialog}
        className="sheet"
        aria-labelledby={`${id}title`}
        onClick={({ target }) => target === dialog.current && dialog.current?.close()}
      >
        <div className="sheet-inside">
          <h2 id={`${id}title`}>{words.shareTitle}</h2>
          <p className="sheet-address">
            <label htmlFor={`${id}address`}>{words.address}</label>
            <input
              id={`${id}address`}
              ref={field}
              readOnly
              value={content.url}
              onFocus={({ currentTarget }) => currentTarget.select()}
            />
            <button type="button" onClick={copy}>
              {words.copy}
            </button>
          </p>
          <p role="status" className="sheet-result">
            {result}
          </p>
          <ul className="networks">
            {isSettled && canShareFromDevice() && (
              <li>
                <button type="button" onClick={shareByDevice}>
                  {words.shareDevice}
                </button>
              </li>
            )}
            {networks.map((network) => (
              <li key={network}>
                <a href={shareAddress(network, content)} target="_blank" rel="noopener noreferrer">
                  {words.networks[network]}
                </a>
              </li>
            ))}
          </ul>
          {original !== null && (
            <p>
              <a href={original} rel="noopener noreferrer">
                {words.original}
              </a>
            </p>
          )}
          <button
            type="button"
            className="quiet sheet-close"
            aria-label={words.close}
            onClick={() => dialog.current?.close()}
          >
            <X size={20} strokeWidth={1.5} aria-hidden="true" />
          </button>
        </div>
      </dialog>
    </>
  )
}
