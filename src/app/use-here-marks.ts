/** Tells the lists which stories can be read without a network, where that is not all of them. */
import { useEffect } from 'react'
import { useLocation } from 'react-router'
import { askWorker } from '#device/offline/ask-worker.ts'
import { useOffline } from '#device/offline/use-offline.ts'
import { whenIdle } from '#device/when-idle.ts'
import { useKeepPhase } from '#pages/stored/keep-edition.ts'
import { askDesk } from '#query/ask-desk.ts'
import type { Edition } from '#query/use-edition.ts'
import { tellHereWords } from '#ui/here-word.ts'
import { offlineWords } from '#ui/offline-words.ts'
import type { ShownStory } from '#ui/shown-story.ts'

/** Looked at again where something may have come: at every page, and when keeping begins and ends. */
export function useHereMarks(edition: Edition | null): void {
  const isActive = useOffline().worker === 'active'
  const phase = useKeepPhase()
  const { pathname } = useLocation()
  const keys = edition?.keys
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    if (!isActive || !keys || keys.length === 0) return
    return whenIdle(() => void mark(keys))
  }, [isActive, keys, phase, pathname])
}

async function mark(keys: readonly string[]): Promise<void> {
  const held = await askWorker<'here'>({ kind: 'here' })
  if (held === null) return
  const { archives } = await askDesk<'files'>({ kind: 'files', sources: keys, selection: null })
  const here = new Set(held.addresses)
  const isWhole = archives.every(({ pages }) => pages.every(({ address }) => here.has(address)))
  tellHereWords(isWhole ? () => null : (article) => (isHere(article, here) ? offlineWords.here : null))
}

/** With its text, which stands in a file of its own. */
function isHere({ bodyAt }: ShownStory, here: ReadonlySet<string>): boolean {
  return bodyAt !== null && here.has(bodyAt)
}
