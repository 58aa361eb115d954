/** What stands under a text: that there is more of it elsewhere, what was corrected, how it came about. */
import type { Article } from '#edition/article.ts'
import { readingWords } from '#ui/reading-words.ts'
import { words } from '#ui/words.ts'

export function ArticleNotes({ article }: { readonly article: Article }) {
  const { notes, bodyState, bodyHtml, url } = article
  const isCut = bodyState === 'partial' && bodyHtml !== null && url !== null
  if (notes.length === 0 && !isCut) return null
  const firstCorrection = notes.findIndex(({ kind }) => kind === 'correction')
  return (
    <div className="notes">
      {isCut && (
        <p lang={words.language} dir={words.direction}>
          {readingWords.cutShort}{' '}
          <a href={url} rel="noopener noreferrer">
            {readingWords.original}
          </a>
        </p>
      )}
      {notes.map(({ kind, text }, i) => (
        <section key={kind + text} className="note" {...(i === firstCorrection && { id: 'correction' })}>
          <h2 lang={words.language} dir={words.direction}>
            {readingWords.notes[kind]}
          </h2>
          <p>{text}</p>
        </section>
      ))}
    </div>
  )
}
