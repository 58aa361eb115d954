import type { ConfigTrouble } from '#query/open-config.ts'
import { Notice } from '#ui/notice.tsx'
import { wordsForFailure } from '#ui/trouble-words.ts'
import { words } from '#ui/words.ts'

interface ClosedProps {
  readonly trouble: ConfigTrouble
  readonly onRetry: () => void
}

/** edition.json is missing or broken: the publisher is told where and what. */
export function Closed({ trouble, onRetry }: ClosedProps) {
  return (
    <Notice title={words.closed}>
      {messagesOf(trouble).map((message) => (
        <p key={message}>{message}</p>
      ))}
      <p>
        <button type="button" onClick={onRetry}>
          {words.retry}
        </button>
      </p>
    </Notice>
  )
}

function messagesOf(trouble: ConfigTrouble): readonly string[] {
  if (trouble.kind === 'broken') return trouble.messages
  return [trouble.failure.why === 'missing' ? words.configMissing : wordsForFailure(trouble.failure)]
}
