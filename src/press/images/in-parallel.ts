/** Work on a list, some of it at a time. */

/**
 * Results in the order in which they come. What is not taken yet counts as running, so that no more than `most` are ever in
 * memory, and the list itself is asked only for what is begun.
 */
export async function* inParallel<T, R>(
  list: Iterable<T>,
  most: number,
  work: (one: T) => Promise<R>,
): AsyncGenerator<R> {
  const running = new Map<number, Promise<{ readonly place: number; readonly result: R }>>()
  let begun = 0
  for (const one of list) {
    const place = begun
    begun += 1
    const job = work(one).then((result) => ({ place, result }))
    // Where another ends the whole, nobody waits for this one.
    job.catch(() => undefined)
    running.set(place, job)
    if (running.size >= most) yield await next(running)
  }
  while (running.size > 0) yield await next(running)
}

async function next<R>(
  running: Map<number, Promise<{ readonly place: number; readonly result: R }>>,
): Promise<R> {
  const { place, result } = await Promise.race(running.values())
  running.delete(place)
  return result
}

/** No more than `most` of what is handed to it at the same time. */
export function oneOf(most: number): <R>(work: () => Promise<R>) => Promise<R> {
  let free = most
  const waiting: (() => void)[] = []
  return async (work) => {
    if (free > 0) free -= 1
    else await new Promise<void>((resolve) => waiting.push(resolve))
    try {
      return await work()
    } finally {
      const first = waiting.shift()
      if (first === undefined) free += 1
      else first()
    }
  }
}
