/** One place to share to: a plain link, for which nothing is loaded before it is followed. */
import type { RefObject } from 'react'
import { Drawing } from '#ui/icon.tsx'

interface NetworkLinkProps {
  readonly href: string
  readonly name: string
  /** Of its sign. */
  readonly path: string
  readonly link?: RefObject<HTMLAnchorElement | null>
}

/** A letter opens in its own program, and would leave an empty tab behind. */
export function NetworkLink({ href, name, path, link }: NetworkLinkProps) {
  return (
    <a
      ref={link}
      className="share-network"
      href={href}
      target={href.startsWith('mailto:') ? undefined : '_blank'}
      rel="noopener noreferrer"
    >
      <Drawing path={path} size={24} />
      <span dir="auto">{name}</span>
    </a>
  )
}
