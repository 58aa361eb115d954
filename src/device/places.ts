/** Where a reader was on each page of this tab's history: scroll, focus, and how much was shown. */

export interface Place {
  readonly y?: number
  /** The id of the link that was followed, and how far below the top of the window it stood. */
  readonly focus?: string
  readonly top?: number
  /** The place of its story in a list, from 1. */
  readonly row?: number
}

const STORE = 'lectern:places'
const MOST = 50
/** How long a link is waited for. */
const MOST_FRAMES = 30
const FRAMES_TO_SETTLE = 5
let places: Map<string, Place> | null = null

/** The page that the press has made is left: nothing on it is spared any more (ui/made.css). */
export function leaveMadePage(): void {
  document.querySelector('[data-made]')?.removeAttribute('data-made')
}

export function placeOf(key: string): Place | undefined {
  return all().get(key)
}

export function rememberPlace(key: string, part: Place): void {
  const known = all()
  const whole = { ...known.get(key), ...part }
  known.delete(key)
  known.set(key, whole)
  if (known.size > MOST) known.delete([...known.keys()][0] ?? '')
  keep(known)
}

export function forgetPlaces(): void {
  places = null
  try {
    sessionStorage.removeItem(STORE)
  } catch {
    // Then nothing was kept either.
  }
}

/** Notes that a link is followed. */
export function rememberLink(key: string, link: Element): void {
  const row = Number(link.closest('[aria-posinset]')?.ariaPosInSet)
  const { top } = link.getBoundingClientRect()
  rememberPlace(key, { focus: link.id, top, y: window.scrollY, ...(row > 0 && { row }) })
}

/**
 * Scrolls there, and gives the focus back to the link that was followed as soon as it is on the page again: at the same
 * height of the window, though what stands above it may have become taller or shorter.
 */
export function restorePlace({ y, focus, top }: Place): void {
  leaveMadePage()
  // What is there of the page may be too short yet.
  const scroll = (frames: number) => {
    window.scrollTo(0, y ?? window.scrollY)
    if (y && frames > 0 && window.scrollY < y - 1) requestAnimationFrame(() => scroll(frames - 1))
  }
  scroll(MOST_FRAMES)
  if (focus === undefined) return
  const give = (frames: number) => {
    const link = document.getElementById(focus)
    if (link !== document.activeElement) link?.focus({ preventScroll: true })
    if (link && top !== undefined) window.scrollBy(0, link.getBoundingClientRect().top - top)
    // What is around it is still being measured.
    const left = link ? Math.min(frames, FRAMES_TO_SETTLE) : frames
    if (left > 0) requestAnimationFrame(() => give(left - 1))
  }
  give(MOST_FRAMES)
}

function all(): Map<string, Place> {
  places ??= load()
  return places
}

/** Storage may be refused, full or from another version; places then last as long as the page. */
function load(): Map<string, Place> {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(STORE) ?? '[]')
    return new Map(Array.isArray(stored) ? stored.filter(isEntry) : [])
  } catch {
    return new Map()
  }
}

function keep(known: Map<string, Place>): void {
  try {
    sessionStorage.setItem(STORE, JSON.stringify([...known]))
  } catch {
    // The places in memory still serve until the page is closed.
  }
}

function isEntry(entry: unknown): entry is [string, Place] {
  return (
    Array.isArray(entry) && typeof entry[0] === 'string' && typeof entry[1] === 'object' && entry[1] !== null
  )
}
