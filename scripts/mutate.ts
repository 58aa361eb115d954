/**
 * Changes a room's code for the worse, one small place after the other, and asks whether its tests notice:
 * `npm run mutate -- ROOM`, where ROOM is format, edition, route or archive, or files in one: `format/json-feed`, `format/xml/*`. Stryker
 * makes the changes, on a copy, and runs for each only the tests that come past it. `npm run mutate -- ROOM again` tries only what has
 * changed since the last run.
 */
import { availableParallelism } from 'node:os'
import { relative } from 'node:path'
import { Stryker } from '@stryker-mutator/core'

/** Where a room's behaviour is told. What only other tests or journeys would notice counts as unnoticed. */
const TESTS: Readonly<Record<string, readonly string[]>> = {
  format: ['tests/format', 'tests/edge-cases'],
  edition: ['tests/edition'],
  route: ['tests/route'],
  archive: ['tests/archive'],
}

const [part = '', how = ''] = process.argv.slice(2)
const [room = '', ...within] = part.split('/')
const chosen = within.length > 0 ? within.join('/') : '**/*'
const tests = TESTS[room]
if (tests === undefined) {
  console.error(`Name a room: ${Object.keys(TESTS).join(', ')}.`)
  process.exit(2)
}
// Read by vitest.mutate.config.ts, which runs in a process of its own.
process.env.LECTERN_TESTS = tests.join(' ')
const results = await new Stryker({
  mutate: [`src/${room}/${chosen}.ts`],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutate.config.ts' },
  coverageAnalysis: 'perTest',
  concurrency: Math.max(1, availableParallelism() - 1),
  // Rewriting the copy's tsconfig takes a programming interface that TypeScript 7 no longer has; vitest reads no types.
  tsconfigFile: 'none',
  disableTypeChecks: false,
  incremental: true,
  force: how !== 'again',
  incrementalFile: `.cache/mutate/${part.replace(/\W+/g, '-')}.json`,
  tempDirName: '.cache/mutate/copy',
  ignorePatterns: ['dist', 'dist-press', '.cache'],
  reporters: ['progress-append-only'],
  allowConsoleColors: false,
}).runMutationTest()

type Result = (typeof results)[number]

// A change that breaks the file before any test begins says nothing about the tests.
const tried = results.filter(({ status }) => isNoticed(status) || isUnnoticed(status))
const files = new Map<string, Result[]>()
for (const one of tried) {
  const file = relative('.', one.fileName)
  files.set(file, [...(files.get(file) ?? []), one])
}
for (const [file, own] of files)
  for (const one of own.filter(({ status }) => isUnnoticed(status))) print(file, one)
console.log('\n| file | tried | noticed | score |\n|---|---:|---:|---:|')
for (const [file, own] of files) console.log(rowOf(file, own))
console.log(rowOf(`all of ${part}`, tried))

function isNoticed(status: Result['status']): boolean {
  // What never ends is noticed too.
  return status === 'Killed' || status === 'Timeout'
}

function isUnnoticed(status: Result['status']): boolean {
  return status === 'Survived' || status === 'NoCoverage'
}

function print(file: string, { location, mutatorName, replacement = '' }: Result): void {
  const { start } = location
  console.log(
    `- ${file}:${start.line}:${start.column} ${mutatorName} → ${JSON.stringify(replacement.slice(0, 80))}`,
  )
}

function rowOf(name: string, own: readonly Result[]): string {
  const noticed = own.filter(({ status }) => isNoticed(status)).length
  return `| ${name} | ${own.length} | ${noticed} | ${Math.round((100 * noticed) / Math.max(1, own.length))} % |`
}
