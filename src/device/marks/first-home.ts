/** localStorage: the marks of one edition as text, read and written at once and seen by every tab. */

/** Across editions: a reader is private, not a paper. */
const PRIVATE = 'lectern:private'

export interface FirstHome {
  /** As it stands; null where nothing is kept, or may be. */
  readonly read: () => string | null
  /** False where it is refused or full. */
  readonly write: (text: string) => boolean
  /** What could not be read whole, to the letter, until somebody has dealt with it. */
  readonly aside: () => string | null
  /** The first one stays: what is broken after it was mended from it. */
  readonly putAside: (text: string) => void
  readonly dropAside: () => void
  readonly isPrivate: () => boolean
  readonly setPrivate: (isOn: boolean) => void
  /** Private for as long as the page is open, without a word of it kept. */
  readonly holdPrivate: () => void
  /** Calls when another tab has changed any of it; returns how to stop. */
  readonly follow: (changed: () => void) => () => void
}

/** Of one edition, which its address names. Nothing here throws. */
export function firstHome(home: string): FirstHome {
  const key = `lectern:marks:${home}`
  const asideKey = `${key}:damaged`
  /** Where that cannot be kept either, it holds on this page. */
  let isPrivateHere = false
  let asideHere: string | null = null
  return {
    read: () => get(key),
    write: (text) => set(key, text),
    aside: () => get(asideKey) ?? asideHere,
    putAside: (text) => {
      if (get(asideKey) === null && !set(asideKey, text)) asideHere = text
    },
    dropAside: () => {
      asideHere = null
      remove(asideKey)
    },
    isPrivate: () => isPrivateHere || get(PRIVATE) !== null,
    setPrivate: (isOn) => {
      isPrivateHere = isOn && !set(PRIVATE, 'on')
      if (!isOn) remove(PRIVATE)
    },
    holdPrivate: () => {
      isPrivateHere = true
    },
    follow: (changed) => {
      const ours = [key, asideKey, PRIVATE]
      // Without a key everything was thrown away.
      const look = (event: StorageEvent) => {
        if (event.key === null || ours.includes(event.key)) changed()
      }
      window.addEventListener('storage', look)
      return () => window.removeEventListener('storage', look)
    },
  }
}

function get(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

function set(key: string, text: string): boolean {
  try {
    localStorage.setItem(key, text)
    return true
  } catch {
    return false
  }
}

function remove(key: string): void {
  try {
    localStorage.removeItem(key)
  } catch {
    // Where nothing may be kept there is nothing to remove.
  }
}
