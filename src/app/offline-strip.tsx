/** A strip at the foot of the window for what a reader should know now, and a line at the foot of the page for the rest. */
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import type { OfflineState } from '#device/offline/offline-state.ts'
import { takeUpdate } from '#device/offline/updates.ts'
import { showTimeOf } from '#ui/offline-times.ts'
import { offlineWords } from '#ui/offline-words.ts'
import './offline-strip.css'

export interface ServerWord {
  /** When articles last came from the server; null where they never did. */
  readonly heardAt: number | null
  readonly unheardSince: number | null
}

interface OfflineStripProps {
  readonly offline: OfflineState
  readonly word: ServerWord
  /** Stories that came while the page was open, and that nobody has looked at. */
  readonly news: number
  readonly onSeen: () => void
}

export function OfflineStrip({ offline, word, news, onSeen }: OfflineStripProps) {
  const [isHidden, setHidden] = useState<string | null>(null)
  const navigate = useNavigate()
  const now = Date.now()
  const { heardAt, unheardSince } = word
  const from = heardAt === null ? null : showTimeOf(heardAt, now)
  const hide = (what: string) => () => setHidden(what)
  const show = () => {
    onSeen()
    navigate('/')
    scrollTo(0, 0)
  }
  const isOffered = offline.update !== 'none' && isHidden !== offline.update
  return (
    <>
      <footer className="page-foot">
        <Link to="/offline">{offlineWords.title}</Link>
        {/* Last, so that nothing moves when it comes. */}
        {from !== null && <span>{offlineWords.updated(from)}</span>}
      </footer>
      <div className="strip" role="status">
        {unheardSince !== null && <p>{offlineWords.offlineSince(showTimeOf(unheardSince, now), from)}</p>}
        {offline.isFull && isHidden !== 'full' && (
          <p>
            {offlineWords.full} <Action label={offlineWords.hide} act={hide('full')} />
          </p>
        )}
        {news > 0 && (
          <p>
            {offlineWords.newStories(news)} <Action label={offlineWords.show} act={show} />
          </p>
        )}
        {isOffered && offline.update === 'ready' && (
          <p>
            {offlineWords.updateReady} <Action label={offlineWords.updateNow} act={() => void takeUpdate()} />
            <Action label={offlineWords.hide} act={hide('ready')} />
          </p>
        )}
        {isOffered && offline.update === 'taken' && (
          <p>
            {offlineWords.updateTaken}
            <Action label={offlineWords.loadAgain} act={() => location.reload()} />
            <Action label={offlineWords.hide} act={hide('taken')} />
          </p>
        )}
      </div>
    </>
  )
}

function Action({ label, act }: { readonly label: string; readonly act: () => void }) {
  return (
    <button type="button" className="quiet" onClick={act}>
      {label}
    </button>
  )
}
