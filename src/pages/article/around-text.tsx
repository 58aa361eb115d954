/** What stands around a text that is being read. No text waits for it. */
import { type RefObject, useEffect } from 'react'
import type { Article } from '#edition/article.ts'
import type { EditionConfig } from '#query/edition-config.ts'
import { LaterPage, later } from '#ui/later.tsx'
import { words } from '#ui/words.ts'
import { Contents } from './contents.tsx'
import { Footnotes } from './footnotes.tsx'
import { LargePictures } from './large-pictures.tsx'
import { partsOf } from './parts.ts'
import { PrintFoot } from './print-foot.tsx'
import { ReadingProgress } from './reading-progress.tsx'
import { ReturnBar } from './return-bar.tsx'
import type { Around } from './use-around.ts'
import { useRecordings } from './use-recordings.ts'
import './around-text.css'

export interface AroundTextProps {
  readonly article: Article
  readonly config: EditionConfig
  readonly appAddress: string
  readonly around: Around
  /** Holds the headline and the text. */
  readonly place: RefObject<HTMLElement | null>
}

const player = later(async () => (await import('./player.tsx')).Player)

export function AroundText({ article, config, appAddress, around, place }: AroundTextProps) {
  const { findParts, isListening, stopListening } = around
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new text has other parts
  useEffect(() => {
    const body = place.current?.querySelector('.body')
    const parts = body ? partsOf(body) : []
    findParts(parts)
    if (parts.some(({ id }) => `#${id}` === location.hash)) goTo(location.hash.slice(1))
  }, [article.bodyHtml, place, findParts])
  useRecordings(place, article.bodyHtml)
  return (
    <div lang={words.language} dir={words.direction}>
      <ReadingProgress place={place} />
      <Contents around={around} place={place} language={article.language} />
      <Footnotes place={place} />
      <LargePictures place={place} text={article.bodyHtml} />
      <ReturnBar place={place} article={article} config={config} appAddress={appAddress} around={around} />
      <PrintFoot article={article} config={config} appAddress={appAddress} />
      {isListening && (
        <LaterPage page={player} given={{ article, place, onClose: stopListening }} until={null} />
      )}
    </div>
  )
}

/** The text was not there yet when the browser looked for the place in the address. */
function goTo(id: string): void {
  document.getElementById(id)?.scrollIntoView()
}
