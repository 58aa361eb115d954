/** The networks, as plain links that nothing is loaded for. */
import { isFramed } from '#device/save-file.ts'
import type { ReadTargets } from '#edition/share-target.ts'
import { shareAddress } from '#route/share-address.ts'
import type { ShareContent } from '#route/share-content.ts'
import { fillShareTemplate } from '#route/share-template.ts'
import { shareWords } from '#ui/share-words.ts'
import { MastodonServer } from './mastodon-server.tsx'
import { MastodonTarget } from './mastodon-target.tsx'
import { NetworkLink } from './network-link.tsx'
import { NETWORK_SHAPES, SHEET_SHAPES } from './share-shapes.ts'
import { useMastodon } from './use-mastodon.ts'

type Target = ReadTargets['targets'][number]

interface NetworkListProps {
  readonly targets: readonly Target[]
  /** For letters, and for services of the publisher's own. */
  readonly content: ShareContent
  /** For networks. */
  readonly post: ShareContent
}

export function NetworkList({ targets, content, post }: NetworkListProps) {
  const mastodon = useMastodon(post)
  const hasMastodon = targets.includes('mastodon')
  return (
    <div className="share-to">
      <ul aria-label={shareWords.sendTo}>
        {targets.map((target) => (
          <li key={typeof target === 'string' ? target : target.name + target.address}>
            {target === 'mastodon' ? (
              <MastodonTarget mastodon={mastodon} />
            ) : (
              <NetworkLink {...linkOf(target, content, post)} />
            )}
          </li>
        ))}
      </ul>
      {hasMastodon && <MastodonServer mastodon={mastodon} />}
      {isFramed() && <p className="hint">{shareWords.framed}</p>}
    </div>
  )
}

function linkOf(target: Exclude<Target, 'mastodon'>, content: ShareContent, post: ShareContent) {
  if (typeof target === 'object') {
    // The settings were checked when they were read; what could not be filled would lead nowhere.
    const href = fillShareTemplate(target.address, content) ?? content.url
    return { href, name: target.name, path: SHEET_SHAPES.send }
  }
  return {
    href: shareAddress(target, target === 'email' ? content : post),
    name: shareWords.networks[target],
    path: NETWORK_SHAPES[target],
  }
}
