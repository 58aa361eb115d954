/** Puts everything back as it was for the first visitor: what is open, typed, set, marked, heard, and the way back to it. */
import { marksOf } from '#device/marks/marks-of.ts'
import { forgetPlaces } from '#device/places.ts'
import { holdSettings } from '#device/settings/settings-store.ts'
import { nextVisit } from '#device/visit.ts'

type Go = (to: string, options?: { readonly replace: boolean }) => unknown

/** `home` is an address of the reader, from the folder on. */
export async function putBack(appAddress: string, home: string, go: Go): Promise<void> {
  closeAll()
  forgetVisitor(appAddress)
  // At once, whatever the history does.
  go(home, { replace: true })
  nextVisit()
  await toFirst()
  go(home, { replace: true })
  // One step further, which throws away the steps that could be gone forward to.
  go(home)
  floor = placeInHistory() ?? 0
  window.scrollTo(0, 0)
  requestAnimationFrame(() => window.scrollTo(0, 0))
}

/** Nothing of what the owner of the device has kept is shown, and nothing that a visitor does is kept. */
export function forgetVisitor(appAddress: string): void {
  holdSettings()
  marksOf(appAddress).holdPrivate()
  forgetPlaces()
}

/** True where a visitor has been somewhere before. */
export function canGoBack(): boolean {
  return (placeInHistory() ?? 0) > floor
}

function closeAll(): void {
  for (const dialog of document.querySelectorAll<HTMLDialogElement>('dialog[open]')) dialog.close()
  for (const media of document.querySelectorAll<HTMLMediaElement>('audio, video')) media.pause()
  if ('speechSynthesis' in window) speechSynthesis.cancel()
  document.getSelection()?.removeAllRanges()
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
}

/** The router counts the steps of the history. */
function placeInHistory(): number | null {
  const { idx } = Object(history.state)
  return typeof idx === 'number' ? idx : null
}

/** Before this, the page was another one. */
const first = placeInHistory() ?? 0
let floor = first

function toFirst(): Promise<void> {
  const steps = (placeInHistory() ?? first) - first
  if (steps <= 0) return Promise.resolve()
  return new Promise((resolve) => {
    window.addEventListener('popstate', () => resolve(), { once: true })
    history.go(-steps)
  })
}
