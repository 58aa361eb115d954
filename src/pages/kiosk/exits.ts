/** What a press on a screen that belongs to nobody may do. */

export type Way =
  /** Stays inside the edition. */
  | { readonly kind: 'inside' }
  /** Leads out: shown as a code for the visitor's own device. */
  | { readonly kind: 'outside'; readonly url: string }
  /** Leads nowhere that a visitor should be. */
  | { readonly kind: 'closed' }

export interface Pressed {
  /** Absolute, as the link itself resolves it. */
  readonly href: string
  readonly isDownload: boolean
  readonly opensWindow: boolean
  /** With a key held, or another button than the first: a browser would open a tab or save a file. */
  readonly isOdd: boolean
}

/** Pages that belong to whoever owns a device: what is kept on it, and what could be thrown away. */
const PRIVATE_PAGES = ['saved', 'offline']

/** `folder`: where the edition is published, absolute, ends in a slash. */
export function wayOf({ href, isDownload, opensWindow, isOdd }: Pressed, folder: string): Way {
  if (isDownload || !URL.canParse(href)) return { kind: 'closed' }
  const url = new URL(href)
  if (!/^https?:$/.test(url.protocol)) return { kind: 'closed' }
  const path = url.origin + url.pathname
  if (!`${path}/`.startsWith(folder)) return { kind: 'outside', url: href }
  const rest = path.slice(folder.length).replace(/\/$/, '')
  // A page of the reader has no name with an ending; anything else is a file.
  const isFile = /\.\w+$/.test(rest) && rest !== 'index.html'
  if (isFile || PRIVATE_PAGES.includes(rest) || opensWindow || isOdd) return { kind: 'closed' }
  return { kind: 'inside' }
}

export interface Chord {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

const CLOSED_KEYS = ['ContextMenu', 'PrintScreen', 'BrowserBack', 'BrowserForward', 'BrowserHome']

/** Everything that a browser, and not the page, would answer; AltGr writes letters. */
export function isClosedChord(chord: Chord, isAltGraph: boolean): boolean {
  const { key, ctrlKey, metaKey, altKey } = chord
  if (/^F\d+$/.test(key) || CLOSED_KEYS.includes(key) || key.startsWith('Launch')) return true
  return !isAltGraph && (ctrlKey || metaKey || altKey)
}
