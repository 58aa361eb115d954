/**
 * What we are built from, as it stands today: `npm run supply`. Exit 1 where a package is not what the lock says, not signed by the
 * registry, or has a hole that is known; 2 where the registry could not be asked. Meant to be run every day, see SECURITY.md.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { lockFaults } from './lock-faults.ts'

type Outcome = 'held' | 'failed' | 'not asked'

const lock = lockFaults(JSON.parse(readFileSync('package-lock.json', 'utf8')))
const rows: readonly (readonly [what: string, outcome: Outcome, more: readonly string[]])[] = [
  ['every package by its hash', lock.length === 0 ? 'held' : 'failed', lock],
  ['signed by the registry', ...npm(/verified registry signature/, ['audit', 'signatures'])],
  ['no advisory for what is passed on', ...npm(/found 0 vulnerabilities/, ['audit', '--omit=dev'])],
]
console.log('| what | outcome |\n|---|---|')
for (const [what, outcome] of rows) console.log(`| ${what} | ${outcome} |`)
for (const [what, outcome, more] of rows)
  if (outcome !== 'held') console.log(`\n${what}:\n${more.join('\n')}`)
const outcomes = rows.map(([, outcome]) => outcome)
process.exitCode = outcomes.includes('failed') ? 1 : outcomes.includes('not asked') ? 2 : 0

/** A registry that is not there says nothing about the packages. */
function npm(held: RegExp, args: readonly string[]): [Outcome, string[]] {
  const { status, stdout, stderr } = spawnSync('npm', [...args], { encoding: 'utf8', timeout: 300_000 })
  const said = `${stdout}\n${stderr}`.trim()
  if (status === 0 && held.test(said)) return ['held', []]
  const isAnswer =
    status !== null && !/audit endpoint|ENOTFOUND|ECONN|ETIMEDOUT|EAI_AGAIN|E40\d|E5\d\d/.test(said)
  return [isAnswer ? 'failed' : 'not asked', said.split('\n').slice(0, 40)]
}
