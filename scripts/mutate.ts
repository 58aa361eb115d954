/**
 * Changes a room's code for the worse, one small place after the other, and asks whether its tests notice:
 * `npm run mutate -- ROOM [COUNT [SEED]]`, where ROOM is format, edition, route or archive and COUNT how many of all changes are
 * tried, chosen by SEED; all of them where it is not given. `20-40` goes on where `20` has ended. Works on a copy; takes hours for a
 * whole room.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type Mutant, mutantsOf } from './mutate/mutants.ts'

/** Where a room's behaviour is told. What only journeys would notice counts as unnoticed. */
const TESTS: Readonly<Record<string, readonly string[]>> = {
  format: ['tests/format', 'tests/edge-cases'],
  edition: ['tests/edition', 'tests/format', 'tests/edge-cases', 'tests/archive'],
  route: ['tests/route'],
  archive: ['tests/archive', 'tests/query'],
}

const [room = '', count = 'all', seed = '1'] = process.argv.slice(2)
const tests = TESTS[room]
if (tests === undefined) {
  console.error(`Name a room: ${Object.keys(TESTS).join(', ')}.`)
  process.exit(2)
}

interface Placed extends Mutant {
  readonly path: string
}

const folder = mkdtempSync(join(tmpdir(), 'lectern-mutate-'))
for (const part of ['src', 'tests', 'scripts', 'public', 'package.json', 'vitest.config.ts', 'tsconfig.json'])
  cpSync(part, join(folder, part), { recursive: true })
symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
// Properties are tried a few times each; what would need hundreds counts as unnoticed.
const setup = join(folder, 'tests/clean-up.ts')
const fewer = "import fc from 'fast-check'\nfc.configureGlobal({ numRuns: 20 })\n"
writeFileSync(setup, fewer + readFileSync(setup, 'utf8'))
const paths = readdirSync(join('src', room), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => join('src', room, path))
const all: Placed[] = paths.flatMap((path) =>
  mutantsOf(readFileSync(path, 'utf8')).map((mutant) => ({ ...mutant, path })),
)
const [from = 0, to = from] = count.split('-').map(Number)
const range: [number, number] = count.includes('-') ? [from, to] : [0, from]
const chosen = count === 'all' ? all : shuffled(all, Number(seed)).slice(...range)
const unnoticed: string[] = []
let noticed = 0
try {
  if (!passes()) throw new Error('The tests fail before anything is changed.')
  for (const mutant of chosen) {
    const name = nameOf(mutant)
    if (survives(mutant)) unnoticed.push(name)
    else noticed += 1
    console.error(`${unnoticed.at(-1) === name ? 'UNNOTICED' : 'noticed'} ${name}`)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
console.log(`| room | changes | tried | noticed | score |\n|---|---:|---:|---:|---:|`)
const score = Math.round((100 * noticed) / Math.max(1, chosen.length))
console.log(`| ${room} | ${all.length} | ${chosen.length} | ${noticed} | ${score} % |`)
for (const name of unnoticed) console.log(`- ${name}`)

function survives({ path, start, end, text }: Placed): boolean {
  const code = readFileSync(path, 'utf8')
  writeFileSync(join(folder, path), code.slice(0, start) + text + code.slice(end))
  const passed = passes()
  writeFileSync(join(folder, path), code)
  return passed
}

/** What never ends is noticed too. */
function passes(): boolean {
  const args = [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--project',
    'rooms',
    '--bail',
    '1',
    ...(tests ?? []),
  ]
  return spawnSync(process.execPath, args, { cwd: folder, stdio: 'ignore', timeout: 120_000 }).status === 0
}

function nameOf({ path, start, end, text }: Placed): string {
  const code = readFileSync(path, 'utf8')
  const line = code.slice(0, start).split('\n').length
  return `${path}:${line} ${JSON.stringify(code.slice(start, end).slice(0, 50))} → ${JSON.stringify(text.slice(0, 50))}`
}

/** The same order for the same seed. */
function shuffled<Item>(items: readonly Item[], from: number): Item[] {
  let state = from
  const next = () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return state
  }
  return items
    .map((item) => ({ item, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item)
}
