/**
 * What a frame and the page around it say to each other, version 1. Both are strangers: whatever is not exactly one of these is
 * no message, and nothing in one is ever markup, an address or a command but to be taller, named or coloured.
 */

const VERSION = 1

export const EMBED_THEMES = ['auto', 'light', 'dark', 'sepia', 'contrast'] as const
export type EmbedTheme = (typeof EMBED_THEMES)[number]

/** From the frame. `ready` says nothing but that somebody listens: it goes to whoever shows the frame. */
export type FrameSays =
  | { readonly kind: 'ready' }
  /** CSS pixels, whole. */
  | { readonly kind: 'height'; readonly height: number }
  /** What a screen reader is to say of the frame. */
  | { readonly kind: 'named'; readonly title: string }
  /** Somebody is here: a host that counts idle minutes begins anew. */
  | { readonly kind: 'activity' }

/** From the page around it; `hello` is the first, and only who has said it is told anything. */
export type HostSays =
  | { readonly kind: 'hello'; readonly theme: EmbedTheme }
  | { readonly kind: 'theme'; readonly theme: EmbedTheme }

/** Taller than any list of ours, and far from what would hurt a page. */
export const TALLEST = 20_000
export const LONGEST_NAME = 300

export function writeMessage(message: FrameSays | HostSays): object {
  return { lectern: VERSION, ...message }
}

/** Null for everything that is not a message of a frame of ours. */
export function readFrameMessage(data: unknown): FrameSays | null {
  const { kind, height, title } = fieldsOf(data)
  if (kind === 'ready' || kind === 'activity') return { kind }
  if (kind === 'height' && isHeight(height)) return { kind, height }
  if (kind === 'named' && typeof title === 'string' && isName(title)) return { kind, title }
  return null
}

/** Null for everything that is not a message of a page that shows a frame. */
export function readHostMessage(data: unknown): HostSays | null {
  const { kind, theme } = fieldsOf(data)
  const known = readTheme(theme)
  return (kind === 'hello' || kind === 'theme') && known !== null ? { kind, theme: known } : null
}

export function readTheme(value: unknown): EmbedTheme | null {
  return EMBED_THEMES.find((theme) => theme === value) ?? null
}

/** Its own fields, and none where it is no plain object of this version: what has been cloned has no getters. */
function fieldsOf(data: unknown): Readonly<Record<string, unknown>> {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return {}
  const fields: Record<string, unknown> = Object.fromEntries(Object.entries(data))
  return fields.lectern === VERSION ? fields : {}
}

function isHeight(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= TALLEST
}

function isName(title: string): boolean {
  return title.trim() !== '' && title.length <= LONGEST_NAME
}
