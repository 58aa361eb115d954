/** What changed in a text since the reader read it: struck out, put in, and so in words. */
import { useMemo } from 'react'
import type { Article } from '#edition/article.ts'
import { marksWords } from '#ui/marks-words.ts'
import { Sheet } from '#ui/sheet.tsx'
import { words } from '#ui/words.ts'
import { type Change, changesBetween, type Piece } from './changes-between.ts'
import './changes-sheet.css'

interface ChangesSheetProps {
  readonly article: Article
  readonly before: string
  readonly after: string
  readonly onClose: () => void
}

export function ChangesSheet({ article, before, after, onClose }: ChangesSheetProps) {
  const changes = useMemo(() => changesBetween(before, after), [before, after])
  const changed = changes.filter(({ kind }) => kind === 'changed').length
  return (
    <Sheet
      kind="changes"
      title={marksWords.changesTitle}
      closeLabel={marksWords.changesClose}
      onClose={onClose}
    >
      <p className="hint">{changed > 0 ? marksWords.changesOf(changed) : marksWords.changesNone}</p>
      <div className="changes-text">
        {changes.map((change, i) => (
          // The changes between two texts never change places.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <ChangeView key={i} change={change} article={article} />
        ))}
      </div>
    </Sheet>
  )
}

function ChangeView({ change, article }: { readonly change: Change; readonly article: Article }) {
  if (change.kind === 'same') return <p className="hint same">{marksWords.unchanged(change.paragraphs)}</p>
  return (
    <p lang={article.language ?? undefined} dir={article.direction}>
      {change.pieces.map((piece, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: nor do the pieces of a paragraph
        <PieceView key={i} piece={piece} />
      ))}
    </p>
  )
}

/** Screen readers say nothing of `ins` and `del` by themselves. */
function PieceView({ piece: { kind, text } }: { readonly piece: Piece }) {
  if (kind === 'same') return text
  const [Mark, start, end] =
    kind === 'added'
      ? (['ins', marksWords.added, marksWords.addedEnd] as const)
      : (['del', marksWords.removed, marksWords.removedEnd] as const)
  return (
    <Mark>
      <span className="visually-hidden" lang={words.language}>{` ${start} `}</span>
      {text}
      <span className="visually-hidden" lang={words.language}>{` ${end} `}</span>
    </Mark>
  )
}
