/** Each of the first forty files that a visit asks for, gone wrong in each of ten ways. */
import type { Browser } from 'playwright-core'
import type { Fault } from '../../tests/browser/fault-server.ts'
import type { Row } from '../attack/table.ts'
import { type Cell, requestsOf, runCell } from './cell.ts'

const FAULTS: readonly Fault[] = ['abort', 404, 500, 'html', 'cut', 'half', 'garbage', 'hang', 'drip', 'type']
const MOST = 40
/** A cell mostly waits. */
const AT_ONCE = 5

/** `slice`: places such as `3-9`, faults, every so-many-th cell such as `/10`, or several of them: `3-9,hang`. */
export async function attackRequests(browser: Browser, slice: string): Promise<Row[]> {
  const paths = await requestsOf(browser, MOST)
  const cells = cellsOf(paths, slice)
  const failures = new Map<Fault, string[]>(FAULTS.map((fault) => [fault, []]))
  const waiting = [...cells]
  const work = async () => {
    for (let cell = waiting.shift(); cell; cell = waiting.shift()) {
      const { failures: found, healed } = await runCell(browser, cell)
      const what = `${cell.fault} ${paths.indexOf(cell.path)} ${cell.path}`
      console.error(`${what}: ${found.length === 0 ? `held, ${healed.toFixed(1)} s` : found.join('; ')}`)
      if (found.length > 0) failures.get(cell.fault)?.push(`${what}: ${found.join('; ')}`)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return FAULTS.flatMap((fault) => {
    const tried = cells.filter((cell) => cell.fault === fault).length
    return tried === 0 ? [] : [{ what: `requests: ${fault}`, tried, failures: failures.get(fault) ?? [] }]
  })
}

function cellsOf(paths: readonly string[], slice: string): Cell[] {
  const words = slice.split(',').filter(Boolean)
  const [from = 0, to = MOST] = words.flatMap(
    (word) =>
      word
        .match(/^(\d+)-(\d+)$/)
        ?.slice(1)
        .map(Number) ?? [],
  )
  const named = FAULTS.filter((fault) => words.includes(`${fault}`))
  const step = Number(words.find((word) => /^\/\d+$/.test(word))?.slice(1) ?? 1)
  const cells = (named.length > 0 ? named : FAULTS).flatMap((fault) =>
    // The page itself is a matter of its own: before it comes there is nothing of ours.
    paths.flatMap((path, i) => (i > 0 && i >= from && i <= to ? [{ path, fault }] : [])),
  )
  return cells.filter((_, i) => i % step === 0)
}
