import type { ConfigTrouble } from '#query/open-config.ts'
import { Notice } from '#ui/notice.tsx'
import { Trouble } from '#ui/trouble.tsx'
import { words } from '#ui/words.ts'

interface ClosedProps {
  readonly trouble: ConfigTrouble
  readonly onRetry: () => void
}

/** edition.json is missing or broken: the publisher is told where and what. */
export function Closed({ trouble, onRetry }: ClosedProps) {
  return (
    <Notice title={words.closed}>
      {trouble.kind === 'broken' ? (
        trouble.messages.map((message) => <p key={message}>{message}</p>)
      ) : (
        <p>{trouble.failure.why === 'missing' ? words.configMissing : <Trouble trouble={trouble} />}</p>
      )}
      <p>
        <button type="button" onClick={onRetry}>
          {words.retry}
        </button>
      </p>
    </Notice>
  )
}
