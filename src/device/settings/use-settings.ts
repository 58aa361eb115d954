import { useSyncExternalStore } from 'react'
import type { Settings } from './settings.ts'
import { onSettings, settingsHere } from './settings-store.ts'

export function useSettings(): Settings {
  return useSyncExternalStore(onSettings, settingsHere, settingsHere)
}
