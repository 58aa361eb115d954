/** The server of the reader's Mastodon account, so that it is asked for once; kept on this device and nowhere else. */

const STORE = 'lectern:mastodon'

export function keptServer(): string | null {
  try {
    return localStorage.getItem(STORE)
  } catch {
    return null
  }
}

/** False where the device keeps nothing. */
export function keepServer(server: string): boolean {
  try {
    localStorage.setItem(STORE, server)
    return true
  } catch {
    return false
  }
}
