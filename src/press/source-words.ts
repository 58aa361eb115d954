/** What is wrong with a source, for somebody at a command line. */
import type { SourceTrouble } from '#query/load-source.ts'
import { wordsForTrouble } from '#ui/trouble-words.ts'
import { addressInFolder } from './folder.ts'

/** On this machine a source has a path, and no address. */
export function sourceWords(name: string, trouble: SourceTrouble): string {
  const isHere = trouble.kind === 'unread' && trouble.failure.address.startsWith(addressInFolder(''))
  if (isHere && trouble.failure.why === 'missing') return `There is no file at ${name}. Check the path.`
  return wordsForTrouble(trouble).replaceAll(addressInFolder(''), '')
}
