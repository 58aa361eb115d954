/** In place of offline-side.tsx in an edition that is one file: it is on the device already, and has no server to hear from. */
export function OfflineSide(): null {
  return null
}
