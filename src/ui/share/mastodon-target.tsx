import { useEffect } from 'react'
import { Drawing } from '#ui/icon.tsx'
import { shareWords } from '#ui/share-words.ts'
import { NetworkLink } from './network-link.tsx'
import { NETWORK_SHAPES } from './share-shapes.ts'
import type { Mastodon } from './use-mastodon.ts'

/** A link like the others as soon as the reader's server is known. */
export function MastodonTarget({ mastodon }: { readonly mastodon: Mastodon }) {
  const { href, isAsking, isNew, link, ask } = mastodon
  // The field that had the focus is gone.
  useEffect(() => {
    if (isNew) link.current?.focus()
  }, [isNew, link])
  const name = shareWords.networks.mastodon
  if (href !== null) return <NetworkLink href={href} name={name} path={NETWORK_SHAPES.mastodon} link={link} />
  return (
    <button
      type="button"
      className="quiet share-network"
      aria-expanded={isAsking}
      onClick={() => ask(!isAsking)}
    >
      <Drawing path={NETWORK_SHAPES.mastodon} size={24} />
      {name}
    </button>
  )
}
