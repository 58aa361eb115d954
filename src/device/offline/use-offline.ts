import { useSyncExternalStore } from 'react'
import { type OfflineState, offlineNow, onOffline } from './offline-state.ts'

export function useOffline(): OfflineState {
  return useSyncExternalStore(onOffline, offlineNow, offlineNow)
}
