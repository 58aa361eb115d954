/**
 * What other sites show of an edition, in a frame: an article's card or the headlines of a selection. It stands at an address
 * of its own, since hosts can be told by path alone which pages may be framed: docs/decisions/0013.
 */
import type { Selection } from '#edition/selection.ts'
import { frontAddress } from './address.ts'
import { type EmbedTheme, readTheme } from './embed-messages.ts'
import { readSelection } from './selection-address.ts'
import { sharedAddress } from './shared-address.ts'

export interface EmbedWish {
  /** The article that is to be shown; null for a list. */
  readonly article: string | null
  readonly selection: Selection
  /** `stories`: the first large, with its picture; `headlines`: nothing but them. */
  readonly list: 'stories' | 'headlines'
  readonly limit: number
  readonly theme: EmbedTheme
  /** BCP 47, as the host's page has it; null for the reader's own. */
  readonly language: string | null
  /** Kept on the device for when there is no network: only where the host asks for it. */
  readonly isOffline: boolean
}

/** embed/index.html, which is a page of its own. */
const EMBED_PATH = '/embed/'

/** As many as a frame on somebody's page has room for. */
const USUAL = 12
const MOST = 50

/** `place` is where the edition stands, absolute, with a slash at its end. */
export function embeddedArticle(slug: string, place: string): string {
  return sharedAddress(`${EMBED_PATH}?article=${encodeURIComponent(slug)}`, place)
}

export function embeddedSelection(selection: Selection, place: string): string {
  return sharedAddress(EMBED_PATH + frontAddress(selection).slice(1), place)
}

/** Never throws; what cannot be read is as if it were not there. */
export function readEmbed(query: URLSearchParams): EmbedWish {
  const limit = Number(query.get('limit')?.trim() || Number.NaN)
  return {
    article: query.get('article')?.trim() || null,
    selection: readSelection(query),
    list: query.get('list') === 'headlines' ? 'headlines' : 'stories',
    limit: Number.isInteger(limit) && limit >= 1 ? Math.min(limit, MOST) : USUAL,
    theme: readTheme(query.get('theme')) ?? 'auto',
    language: query.get('lang')?.trim().slice(0, 35) || null,
    isOffline: query.get('offline') === '1',
  }
}
