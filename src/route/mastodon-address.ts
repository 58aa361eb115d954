/** Sharing to Mastodon, which has no address of its own: the reader names the server of their account. */
import { clean } from '#edition/text.ts'
import { clip } from './clip.ts'
import { encode } from './encode.ts'
import { weighAsSeen } from './letter-weight.ts'
import type { ShareContent } from './share-content.ts'

/** What most servers take, and what each of them counts a link as. */
const LONGEST = 500
const LINK = 23

/** Null where what was typed is no host name. */
export function mastodonAddress(typed: string, { headline, url }: ShareContent): string | null {
  const server = mastodonServer(typed)
  if (server === null) return null
  const text = clip(clean(headline), LONGEST - LINK - 1, weighAsSeen)
  return `https://${server}/share?text=${encode(text === '' ? url : `${text} ${url}`)}`
}

const LABEL = /^(?!-)[a-z\d-]{1,63}(?<!-)$/

/**
 * A host name such as "mastodon.social", in the letters of the address bar; null for anything with a path, port or
 * account in it, for numbers, and for names without a dot, which would lead into the reader's own network.
 */
export function mastodonServer(typed: string): string | null {
  const name = typed.trim().toLowerCase()
  if (!/^[\p{L}\p{M}\p{N}.-]+$/u.test(name)) return null
  const host = hostOf(name)
  const labels = host?.split('.') ?? []
  const isName = labels.length > 1 && labels.every((label) => LABEL.test(label))
  return isName && host !== null && host.length <= 253 && !/^\d+$/.test(labels.at(-1) ?? '') ? host : null
}

/** The address bar's own reading, which writes "münchen.social" in the letters that servers are known by. */
function hostOf(name: string): string | null {
  try {
    return new URL(`https://${name}/`).hostname
  } catch {
    return null
  }
}
