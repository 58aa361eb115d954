/** One button, one sheet: the device's own sharing, the link, and the networks as plain links. */

import { useId, useRef, useState } from 'react'
import { canShareFromDevice, copyText, shareFromDevice } from '#device/share.ts'
import { type Network, type ShareContent, shareAddress } from '#route/share-address.ts'
import { Icon } from './icon.tsx'
import { readingWords } from './reading-words.ts'
import { useSettled } from './settled.ts'

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
    setResult(outcome === 'copied' ? readingWords.copied : readingWords.copyRefused)
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
        <Icon shape="share" size={18} />
        {readingWords.share}
      </button>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself */}
      <dialog
        ref={dialog}
        className="sheet"
        aria-labelledby={`${id}title`}
        onClick={({ target }) => target === dialog.current && dialog.current?.close()}
      >
        <div className="sheet-inside">
          <h2 id={`${id}title`}>{readingWords.shareTitle}</h2>
          <p className="sheet-address">
            <label htmlFor={`${id}address`}>{readingWords.address}</label>
            <input
              id={`${id}address`}
              ref={field}
              readOnly
              value={content.url}
              onFocus={({ currentTarget }) => currentTarget.select()}
            />
            <button type="button" onClick={copy}>
              {readingWords.copy}
            </button>
          </p>
          <p role="status" className="sheet-result">
            {result}
          </p>
          <ul className="networks">
            {isSettled && canShareFromDevice() && (
              <li>
                <button type="button" onClick={shareByDevice}>
                  {readingWords.shareDevice}
                </button>
              </li>
            )}
            {networks.map((network) => (
              <li key={network}>
                <a href={shareAddress(network, content)} target="_blank" rel="noopener noreferrer">
                  {readingWords.networks[network]}
                </a>
              </li>
            ))}
          </ul>
          {original !== null && (
            <p>
              <a href={original} rel="noopener noreferrer">
                {readingWords.original}
              </a>
            </p>
          )}
          <button
            type="button"
            className="quiet sheet-close"
            aria-label={readingWords.close}
            onClick={() => dialog.current?.close()}
          >
            <Icon shape="close" size={20} />
          </button>
        </div>
      </dialog>
    </>
  )
}
