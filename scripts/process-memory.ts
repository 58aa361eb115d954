/** What a browser's pages take of the machine's memory: the heap of a script is the least of it. */
import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'

/** Bytes of all its renderers, what they share counted in parts (PSS); null where the system does not tell. */
export async function rendererBytes(browser: Browser): Promise<number | null> {
  const line = await browser.newBrowserCDPSession()
  const { processInfo } = await line.send('SystemInfo.getProcessInfo')
  await line.detach()
  const sizes = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => proportionalBytes(id))
  return sizes.includes(null) ? null : sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0)
}

function proportionalBytes(pid: number): number | null {
  try {
    const kilobytes = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1]
    return kilobytes === undefined ? null : Number(kilobytes) * 1024
  } catch {
    return null
  }
}
