/** Keeps a build of a large archive from taking all the memory that the machine has to give: V8 itself would let garbage grow. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** Bytes of garbage that are left lying. */
const MOST_GARBAGE = 150_000_000

/** Bytes of a file that is taken apart in one go, in which nobody can ask for garbage to be cleared away. */
const LARGE = 50_000_000

let collect: (() => void) | null = null
let kept = 0

/**
 * Before a file of so many bytes is taken apart: V8 would let the heap grow to about twice what is alive before it clears away; now to
 * a third more. An archive of 200,000 articles takes 33 s for it in place of 31, so small ones are spared that.
 */
export function expectLarge(bytes: number): void {
  if (bytes > LARGE) setFlagsFromString('--heap-growing-percent=35')
}

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
