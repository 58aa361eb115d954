import type { Attachment } from '#edition/article.ts'
import { showBytes } from '#ui/locale.ts'
import { readingWords } from '#ui/reading-words.ts'

export function AttachmentList({ attachments }: { readonly attachments: readonly Attachment[] }) {
  const files = attachments.filter(({ type }) => !type?.startsWith('image/'))
  if (files.length === 0) return null
  return (
    <section className="attachments">
      <h2 className="label">{readingWords.attachments}</h2>
      <ul>
        {files.map(({ url, title, type, bytes }) => (
          <li key={url}>
            <a href={url} rel="noopener noreferrer">
              {title ?? url.split('/').at(-1) ?? url}
            </a>{' '}
            <span className="hint">{[type, bytes && showBytes(bytes)].filter(Boolean).join(', ')}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
