/** The tests of the room that scripts/mutate.ts changes for the worse. Those of pages are left out: they take a browser's document. */
import { defineConfig } from 'vitest/config'

const folders = (process.env.LECTERN_TESTS ?? 'tests').split(' ')

export default defineConfig({
  test: {
    include: folders.map((folder) => `${folder}/**/*.test.ts`),
    setupFiles: ['scripts/mutate/few-runs.ts', 'tests/clean-up.ts'],
    env: { TZ: 'UTC' },
    testTimeout: 30_000,
  },
})
