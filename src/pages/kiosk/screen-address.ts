/** What the address says of one screen: how it looks, and nothing that could do harm (decision 0017). */
import { type AddressSettings, LAYOUTS } from '#query/kiosk-settings.ts'

/** Written without a layout, or as people write a switch. */
const PLAIN = ['', '1', 'true', 'yes', 'on']

export function settingsIn(search: string): AddressSettings {
  const query = new URLSearchParams(search)
  const layout = query.get('kiosk')
  return {
    ...(layout !== null && !PLAIN.includes(layout) && { layout }),
    ...named(query, 'metres'),
    ...named(query, 'inches'),
  }
}

/** For addresses that the screen goes back to: no more than it understands. */
export function kioskQuery({ layout, metres, inches }: AddressSettings): string {
  const parts = [
    LAYOUTS.some((name) => name === layout) ? `kiosk=${layout}` : 'kiosk',
    metres !== undefined && `metres=${encodeURIComponent(metres)}`,
    inches !== undefined && `inches=${encodeURIComponent(inches)}`,
  ]
  return parts.filter(Boolean).join('&')
}

function named(query: URLSearchParams, name: 'metres' | 'inches') {
  const value = query.get(name)
  return value === null ? {} : { [name]: value }
}
