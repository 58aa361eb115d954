/** Feeds every reader of ours with anything at all: `npm run fuzz -- [RUNS] [SEED]`. */
import fc from 'fast-check'
import { printTable, type Row } from './attack/table.ts'
import { TARGETS } from './fuzz/targets.ts'

const [runs = '10000', seed] = process.argv.slice(2)
const rows: Row[] = []
for (const { name, property } of TARGETS) {
  const result = await fc.check(property, {
    numRuns: Number(runs),
    ...(seed !== undefined && { seed: Number(seed) }),
  })
  const failures = result.failed ? [`${name}, seed ${result.seed}: ${fc.defaultReportMessage(result)}`] : []
  rows.push({ what: name, tried: result.numRuns, failures })
}
if (printTable(rows) > 0) process.exitCode = 1
