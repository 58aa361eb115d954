/** The short version of `npm run fuzz`. */
import fc from 'fast-check'
import { test } from 'vitest'
import { TARGETS } from '../../scripts/fuzz/targets.ts'

test.each(TARGETS.map(({ name, property }) => ({ name, property })))('$name holds', async ({ property }) => {
  await fc.assert(property, { numRuns: 300 })
})
