/**
 * A fuzzer that is guided by coverage: a text that reaches code which none before it has reached is kept, and the next ones are made
 * from those that were kept. No fuzzer that is looked after can be installed here: jsfuzz has not been for years, and the engine of
 * Jazzer.js needs a newer C library than Debian 12 has, or comes from outside the registry.
 */
import fc from 'fast-check'
import { type Cut, changes, cuts, withChanges, withCuts } from './broken-documents.ts'
import type { GuidedTarget } from './guided-targets.ts'
import type { Reached } from './reached.ts'

export interface Guided {
  readonly tried: number
  /** Texts that reached something new, the first ones among them. */
  readonly kept: number
  /** Ways through our functions. */
  readonly ways: number
  /** Each with the text that did it. */
  readonly failures: readonly string[]
}

/** Longer ones only cost time. */
const LONGEST = 20_000

export async function guide(
  { holds, seeds }: GuidedTarget,
  reached: Reached,
  runs: number,
  seed: number,
): Promise<Guided> {
  reached.forget()
  const kept: string[] = []
  const failures = new Map<string, string>()
  const tryOne = async (text: string) => {
    await Promise.resolve(text)
      .then(holds)
      .catch((error: Error) => failures.set(`${error.message}`, text))
    if ((await reached.news()) > 0) kept.push(text)
  }
  for (const text of seeds) await tryOne(text)
  // Nothing that is made depends on what was reached, so that all of it can be made from one seed.
  const steps = fc.sample(step, { numRuns: runs, seed })
  for (const { from, other, made } of steps) await tryOne(madeFrom(kept, { from, other, made }))
  return {
    tried: seeds.length + runs,
    kept: kept.length,
    ways: reached.count,
    failures: [...failures].map(([what, text]) => `${what}: ${JSON.stringify(text.slice(0, 2000))}`),
  }
}

const made = fc.oneof(
  fc.record({ kind: fc.constant('fields' as const), changes }),
  fc.record({ kind: fc.constant('letters' as const), cuts }),
  fc.record({
    kind: fc.constant('joined' as const),
    at: fc.nat(3000),
    of: fc.nat(3000),
    length: fc.nat(300),
  }),
)

/** Places among the texts that were kept, newer ones as likely as all before them. */
const place = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.double({ min: 0.8, max: 1, noNaN: true }),
)

const step = fc.record({ from: place, other: place, made })
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

function madeFrom(kept: readonly string[], { from, other, made: how }: Step): string {
  const at = (share: number) => kept[Math.min(kept.length - 1, Math.floor(share * kept.length))] ?? ''
  const text = at(from)
  if (how.kind === 'letters') return withCuts(text, within(text, how.cuts)).slice(0, LONGEST)
  if (how.kind === 'joined') {
    const piece = at(other)
      .slice(how.of % (at(other).length + 1))
      .slice(0, how.length)
    return withCuts(text, within(text, [[how.at, 0, piece]])).slice(0, LONGEST)
  }
  const document = parsed(text)
  return (document === undefined ? text : withChanges(document, how.changes)).slice(0, LONGEST)
}

function within(text: string, made: readonly Cut[]): Cut[] {
  return made.map(([at, length, put]) => [at % (text.length + 1), length, put])
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
