/** A reader who comes near everything, for whom jsdom has no window to come near in. */
import { vi } from 'vitest'

/** For `beforeEach`. */
export function comeNear(): () => void {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      readonly #tell: IntersectionObserverCallback
      constructor(tell: IntersectionObserverCallback) {
        this.#tell = tell
      }
      observe() {
        // The page reads nothing else of an entry or of its observer.
        this.#tell([{ isIntersecting: true } as IntersectionObserverEntry], this as never)
      }
      disconnect() {}
    },
  )
  return () => vi.unstubAllGlobals()
}
