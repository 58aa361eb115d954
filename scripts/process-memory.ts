/** What a browser's pages take of the machine's memory: the heap of a script is the least of it. */
import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'

/** The processes of all its pages. */
export async function renderersOf(browser: Browser): Promise<readonly number[]> {
  const line = await browser.newBrowserCDPSession()
  const { processInfo } = await line.send('SystemInfo.getProcessInfo')
  await line.detach()
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id)
}

/** Bytes of all of them, what they share counted in parts (PSS); null where the system does not tell. */
export function memoryOf(processes: readonly number[]): number | null {
  const sizes = processes.map(proportionalBytes)
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
