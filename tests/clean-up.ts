/** Every test begins on an empty page, and waits long enough for parts that load when they are needed. */
import { afterAll, afterEach, beforeAll, vi } from 'vitest'

beforeAll(async () => {
  if (typeof document === 'undefined') return
  const { configure } = await import('@testing-library/react')
  configure({ asyncUtilTimeout: 10_000 })
})

afterEach(async () => {
  if (typeof document === 'undefined') return
  const { cleanup } = await import('@testing-library/react')
  cleanup()
  sessionStorage.clear()
})

// A part that is still loading when its page is gone would fail the run, though no test did.
afterAll(() => vi.dynamicImportSettled(), 30_000)
