/** What went wrong, as soon as the words for it have come: most readers never need them. */
import type { SourceTrouble } from '#query/load-source.ts'
import { LaterPage, later } from './later.tsx'

interface TroubleProps {
  readonly trouble: SourceTrouble
}

const reason = later(async () => {
  const come = await import('./trouble-words.ts').catch(() => null)
  return ({ trouble }: TroubleProps) => come?.wordsForTrouble(trouble) ?? null
})

/** It says what to do about it; without, the title and the way to try again still stand. */
export function Trouble(given: TroubleProps) {
  return <LaterPage page={reason} given={given} until={null} />
}
