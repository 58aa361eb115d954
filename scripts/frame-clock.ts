/** When a page's frame has been drawn, asked from inside the page; for benchmarks. */

/** Of a browser; TypeScript's DOM does not know it yet (https://wicg.github.io/scheduling-apis/). */
interface Scheduler {
  postTask(task: () => void, how: { readonly priority: 'user-blocking' }): Promise<void>
}

/**
 * Runs in the page, before everything else, and puts `afterFrame` there: called before a frame, it settles when that frame
 * has been handed over. What the page has put off until after the frame stands behind it, and is not counted.
 */
export function putFrameClock(): void {
  const scheduler: Scheduler = Reflect.get(globalThis, 'scheduler')
  const afterFrame = () => scheduler.postTask(() => undefined, { priority: 'user-blocking' })
  Object.assign(globalThis, { afterFrame })
}

/** Runs in the page: nobody presses anything in the very frame in which something has come. */
export function untilIdle(): Promise<unknown> {
  return new Promise((done) => requestIdleCallback(done))
}
