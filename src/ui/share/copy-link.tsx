/** The link itself: read, copied, or selected where a page may not copy. */
import { useId } from 'react'
import { Drawing } from '#ui/icon.tsx'
import { shareWords } from '#ui/share-words.ts'
import { SHEET_SHAPES } from './share-shapes.ts'
import type { LinkCopy } from './use-link-copy.ts'

export function CopyLink({ link }: { readonly link: LinkCopy }) {
  const { url, field, outcome, copy } = link
  const id = useId()
  return (
    <div className="share-link">
      <label htmlFor={id} className="visually-hidden">
        {shareWords.address}
      </label>
      <input
        id={id}
        ref={field}
        readOnly
        dir="ltr"
        value={url}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <button type="button" className="share-main" onClick={copy}>
        <Drawing path={SHEET_SHAPES[outcome === 'copied' ? 'done' : 'copy']} size={20} />
        {shareWords.copy}
      </button>
      <p role="status" className="share-result">
        {outcome === 'copied' && shareWords.copied}
        {outcome === 'refused' && shareWords.copyRefused}
      </p>
    </div>
  )
}
