/** What a publisher calls a file. */
import type { FeedContext } from './feed.ts'

/** The last part of the address, by which the publisher knows the file. */
export function fileName({ loadedFrom }: FeedContext): string {
  const path = loadedFrom.split(/[?#]/, 1)[0] ?? ''
  const last = path.split('/').filter(Boolean).at(-1) ?? ''
  try {
    return decodeURIComponent(last) || 'The file'
  } catch {
    return last
  }
}
