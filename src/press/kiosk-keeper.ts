/**
 * An extension for a kiosk's browser, in two files. A page that has crashed, or was left for a page of the browser's own, cannot
 * bring itself back: Chromium shows “Aw, Snap!” until somebody comes. This looks every half minute, which is as often as
 * Chromium lets an extension wake.
 */

/** Where the two files are put; the browser is told by --load-extension. */
export const KEEPER = '/usr/local/share/lectern-kiosk'

export function keeperManifest(): string {
  const manifest = {
    manifest_version: 3,
    name: 'Lectern on this screen',
    version: '1',
    // To know what address a tab is at.
    permissions: ['alarms', 'tabs'],
    background: { service_worker: 'keeper.js' },
  }
  return `${JSON.stringify(manifest, null, 2)}\n`
}

/** `home` is the edition as a kiosk. */
export function keeperScript(home: string): string {
  return `// One tab, at the edition, whose page lives.
const home = ${JSON.stringify(home)}

async function look() {
  const [first, ...others] = await chrome.tabs.query({})
  for (const { id } of others) chrome.tabs.remove(id)
  if (first === undefined) return
  const isHome = first.url?.startsWith(new URL('/', home).href)
  // Unloaded: no process stands behind it.
  if (!isHome || first.status === 'unloaded') chrome.tabs.update(first.id, { url: home })
}

chrome.alarms.create('look', { periodInMinutes: 0.5 })
chrome.alarms.onAlarm.addListener(look)
`
}
