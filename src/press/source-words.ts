/** What is wrong with a source, for somebody at a command line. */
import type { SourceTrouble } from '#query/load-source.ts'
import { wordsForTrouble } from '#ui/trouble-words.ts'
import { addressInFolder } from './folder.ts'

/** On this machine a source has a path, and no address. */
export function sourceWords(name: string, trouble: SourceTrouble): string {
  const isHere = trouble.kind === 'unread' && trouble.failure.address.startsWith(addressInFolder(''))
  if (isHere && trouble.failure.why === 'missing') return `There is no file at ${name}. Check the path.`
  if (trouble.kind === 'unread' && trouble.failure.why === 'private')
    return `The feed leads to ${trouble.failure.address}, which is on a private network, and was not followed there. Name that address yourself if it is yours.`
  return wordsForTrouble(trouble).replaceAll(addressInFolder(''), '')
}
