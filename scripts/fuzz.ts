/**
 * Feeds every reader of ours with anything at all: `npm run fuzz -- [RUNS] [SEED]`. Before them, `guided` goes on from what reached
 * new code instead, and a part of a target's name takes that one: `npm run fuzz -- guided 5000 1 date`.
 */
import fc from 'fast-check'
import { printTable, type Row } from './attack/table.ts'
import { guide } from './fuzz/guided.ts'
import { GUIDED } from './fuzz/guided-targets.ts'
import { Reached } from './fuzz/reached.ts'
import { TARGETS } from './fuzz/targets.ts'

const words = process.argv.slice(2)
const isGuided = words[0] === 'guided'
const [runs = '10000', seed, part = ''] = isGuided ? words.slice(1) : words
const rows = isGuided ? await guided() : await unguided()
if (printTable(rows) > 0) process.exitCode = 1

async function unguided(): Promise<Row[]> {
  const found: Row[] = []
  for (const { name, property } of TARGETS) {
    const result = await fc.check(property, {
      numRuns: Number(runs),
      ...(seed !== undefined && { seed: Number(seed) }),
    })
    const failures = result.failed ? [`${name}, seed ${result.seed}: ${fc.defaultReportMessage(result)}`] : []
    found.push({ what: name, tried: result.numRuns, failures })
  }
  return found
}

async function guided(): Promise<Row[]> {
  const reached = await Reached.begin()
  const found: Row[] = []
  for (const target of GUIDED.filter(({ name }) => name.includes(part))) {
    const { tried, kept, ways, failures } = await guide(target, reached, Number(runs), Number(seed ?? 1))
    found.push({ what: `${target.name}: ${kept} kept, ${ways} ways`, tried, failures })
  }
  return found
}
