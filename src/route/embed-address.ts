/**
 * What other sites show of an edition, in a frame: an article's card or the headlines of a selection. It stands at an address
 * of its own, since hosts can be told by path alone which pages may be framed: docs/decisions/0013.
 */
import type { Selection } from '#edition/selection.ts'
import { EMBED_PATH, frontAddress } from './address.ts'
import { sharedAddress } from './shared-address.ts'

/** `place` is where the edition stands, absolute, with a slash at its end. */
export function embeddedArticle(slug: string, place: string): string {
  return sharedAddress(`${EMBED_PATH}?article=${encodeURIComponent(slug)}`, place)
}

export function embeddedSelection(selection: Selection, place: string): string {
  return sharedAddress(EMBED_PATH + frontAddress(selection).slice(1), place)
}

/** The article that is to be shown; null for headlines. */
export function readEmbed(query: URLSearchParams): string | null {
  return query.get('article')?.trim() || null
}
