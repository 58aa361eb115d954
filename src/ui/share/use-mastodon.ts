/** Mastodon has as many addresses as servers: the reader's is asked for once, and can be changed. */
import { type RefObject, useRef, useState } from 'react'
import { keepServer, keptServer } from '#device/mastodon-server.ts'
import { mastodonAddress, mastodonServer } from '#route/mastodon-address.ts'
import type { ShareContent } from '#route/share-content.ts'

export interface Mastodon {
  readonly server: string | null
  /** Null while no server is known. */
  readonly href: string | null
  readonly isAsking: boolean
  /** It has just been named, and its page was opened. */
  readonly isNew: boolean
  readonly link: RefObject<HTMLAnchorElement | null>
  readonly ask: (isAsking: boolean) => void
  /** False where what was typed is no server. */
  readonly take: (typed: string) => boolean
}

export function useMastodon(content: ShareContent): Mastodon {
  const [server, setServer] = useState(() => mastodonServer(keptServer() ?? ''))
  const [state, setState] = useState<'idle' | 'asking' | 'new'>('idle')
  const link = useRef<HTMLAnchorElement>(null)
  const take = (typed: string) => {
    const named = mastodonServer(typed)
    const href = mastodonAddress(typed, content)
    if (named === null || href === null) return false
    keepServer(named)
    setServer(named)
    setState('new')
    window.open(href, '_blank', 'noopener,noreferrer')
    return true
  }
  return {
    server,
    href: server === null ? null : mastodonAddress(server, content),
    isAsking: state === 'asking',
    isNew: state === 'new',
    link,
    ask: (isAsking) => setState(isAsking ? 'asking' : 'idle'),
    take,
  }
}
