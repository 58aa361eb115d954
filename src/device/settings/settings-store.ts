/** The settings of this device: the same in every tab, and for as long as the page is open where nothing can be kept. */
import { applySettings, readSettings, type Settings, STANDARD, writeSettings } from './settings.ts'

/** The early script of every page reads it too (press/early-script.ts). */
export const SETTINGS_STORE = 'lectern:settings'

let settings: Settings | null = null
let isKept = true
const listeners = new Set<() => void>()

export function settingsHere(): Settings {
  settings ??= readSettings(kept())
  return settings
}

/** False where the device keeps nothing; they then hold until the page is closed. */
export function changeSettings(part: Partial<Settings>): boolean {
  show({ ...settingsHere(), ...part })
  if (!isKept) return true
  try {
    localStorage.setItem(SETTINGS_STORE, writeSettings(settingsHere()))
    return true
  } catch {
    return false
  }
}

/** As they are for everybody; from now on nothing is written down, and what was written before stays as it is. */
export function holdSettings(): void {
  isKept = false
  show(STANDARD)
}

export function onSettings(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener('storage', follow)
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) window.removeEventListener('storage', follow)
  }
}

/** Another tab has changed them; without a key it has thrown everything away. */
function follow({ key, newValue }: StorageEvent): void {
  if (isKept && (key === SETTINGS_STORE || key === null)) show(readSettings(newValue))
}

function show(wanted: Settings): void {
  settings = wanted
  applySettings(document.documentElement, wanted)
  for (const listener of listeners) listener()
}

function kept(): string | null {
  try {
    return localStorage.getItem(SETTINGS_STORE)
  } catch {
    return null
  }
}
