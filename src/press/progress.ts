/** Tells how far a long piece of work is, on a line that writes over itself; silent where nobody watches. */
export interface Progress {
  /** `what` as in "Making pages". */
  readonly tell: (what: string, done: number, all: number) => void
  readonly end: () => void
}

const EVERY_MS = 200

export function startProgress(): Progress {
  if (!process.stderr.isTTY) return { tell: () => undefined, end: () => undefined }
  let [stage, since, told] = ['', 0, 0]
  return {
    tell: (what, done, all) => {
      const now = Date.now()
      if (what !== stage) [stage, since] = [what, now]
      if (now - told < EVERY_MS && done < all) return
      told = now
      process.stderr.write(`\r\u001b[K${what}: ${done} of ${all}${timeLeft(now - since, done, all)}`)
    },
    end: () => process.stderr.write('\r\u001b[K'),
  }
}

/** Said once there is something to judge by. */
function timeLeft(spent: number, done: number, all: number): string {
  if (spent < 2000 || done === 0) return ''
  const seconds = Math.ceil(((spent / done) * (all - done)) / 1000)
  return seconds < 60 ? `, ${seconds} s left` : `, ${Math.ceil(seconds / 60)} min left`
}
