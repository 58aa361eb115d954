/** Passages of a text: the one that a link led to, and the one that a reader selects. Comes when there is one. */
import { type RefObject, useState } from 'react'
import type { Article } from '#edition/article.ts'
import type { EditionConfig } from '#query/edition-config.ts'
import { Icon } from '#ui/icon.tsx'
import { shareWords } from '#ui/share-words.ts'
import { words } from '#ui/words.ts'
import { PassageBar } from './passage-bar.tsx'
import { SharePassage } from './share-passage.tsx'
import { useArrivedPassage } from './use-arrived-passage.ts'
import { useSelectedPassage } from './use-selected-passage.ts'
import './passages.css'

export interface PassagesProps {
  readonly article: Article
  readonly config: EditionConfig
  readonly appAddress: string
  /** Holds the text. */
  readonly place: RefObject<HTMLElement | null>
}

export function Passages({ article, config, appAddress, place }: PassagesProps) {
  const [isSharing, setSharing] = useState(false)
  const arrival = useArrivedPassage(place, article.bodyHtml)
  const selected = useSelectedPassage(place, isSharing)
  return (
    <div lang={words.language} dir={words.direction}>
      <p role="status" className="visually-hidden">
        {arrival === 'found' && shareWords.arrived}
      </p>
      {arrival === 'gone' && <Gone />}
      {selected && <PassageBar selected={selected} isSharing={isSharing} onShare={() => setSharing(true)} />}
      {selected && isSharing && (
        <SharePassage
          article={article}
          config={config}
          appAddress={appAddress}
          text={selected.text}
          passage={selected.passage}
          onClose={() => setSharing(false)}
        />
      )}
    </div>
  )
}

/** Said where it is seen, since whoever came for the passage looks for it. */
function Gone() {
  const [isShown, setShown] = useState(true)
  if (!isShown) return null
  return (
    <div role="status" className="passage-bar">
      <p>{shareWords.gone}</p>
      <button type="button" className="quiet" aria-label={shareWords.close} onClick={() => setShown(false)}>
        <Icon shape="close" size={18} />
      </button>
    </div>
  )
}
