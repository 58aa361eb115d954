/** The code that puts this into another site's page, and how it will look there. */
import { useId, useRef, useState } from 'react'
import { copyText } from '#device/share.ts'
import { embedSandbox, embedSnippet } from '#route/embed-snippet.ts'
import { Drawing } from '#ui/icon.tsx'
import { shareWords } from '#ui/share-words.ts'
import type { EmbedOffer } from './share-choice.ts'
import { SHEET_SHAPES } from './share-shapes.ts'

export function EmbedCode({ offer }: { readonly offer: EmbedOffer }) {
  const id = useId()
  const shown = useRef<HTMLTextAreaElement>(null)
  const [result, setResult] = useState('')
  const snippet = embedSnippet(offer)
  const copy = async () => {
    const outcome = await copyText(snippet, shown.current)
    setResult(outcome === 'copied' ? shareWords.embedCopied : shareWords.embedRefused)
  }
  return (
    <>
      <p className="hint">{shareWords.embedHint}</p>
      <textarea
        ref={shown}
        className="share-code"
        dir="ltr"
        rows={4}
        readOnly
        aria-label={shareWords.embedCode}
        value={snippet}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <button type="button" className="share-save" onClick={copy}>
        <Drawing path={SHEET_SHAPES.copy} size={20} />
        {shareWords.embedCopy}
      </button>
      <p role="status" className="share-result">
        {result}
      </p>
      <p className="share-preview-name" id={id}>
        {shareWords.embedPreview}
      </p>
      <iframe
        className="share-preview"
        aria-labelledby={id}
        title={offer.title}
        src={offer.here}
        height={offer.height}
        loading="lazy"
        sandbox={embedSandbox}
      />
    </>
  )
}
