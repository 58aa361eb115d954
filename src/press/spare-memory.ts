/** Keeps a build of a large archive from taking all the memory that the machine has to give: V8 itself would let garbage grow. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** Bytes of garbage that are left lying. */
const MOST_GARBAGE = 300_000_000

let collect: (() => void) | null = null
let kept = 0

/** Cheap to ask often. */
export function spareMemory(): void {
  const { heapUsed } = process.memoryUsage()
  if (heapUsed < kept + MOST_GARBAGE) return
  collect ??= openCollector()
  collect()
  kept = process.memoryUsage().heapUsed
}

function openCollector(): () => void {
  setFlagsFromString('--expose-gc')
  return runInNewContext('gc')
}
