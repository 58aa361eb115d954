/** edition.json, from its address to its settings or to what is wrong with it. */
import { type ReadFailure, readText } from '#source/read-text.ts'
import { type EditionConfig, readConfig } from './edition-config.ts'

export type ConfigTrouble =
  | { readonly kind: 'unread'; readonly failure: ReadFailure }
  | { readonly kind: 'broken'; readonly messages: readonly string[] }

export interface OpenedConfig {
  readonly config: EditionConfig
  /** Sources are resolved against this. */
  readonly base: string
}

export type ConfigOutcome = { readonly kind: 'opened'; readonly opened: OpenedConfig } | ConfigTrouble

/** Rejects only where `signal` ended it. */
export async function openConfig(address: string, signal: AbortSignal): Promise<ConfigOutcome> {
  const read = await readText(address, { signal })
  if (read.kind === 'failed') return { kind: 'unread', failure: read.failure }
  const result = readConfig(read.text)
  if (result.kind === 'broken') return result
  return { kind: 'opened', opened: { config: result.config, base: read.address } }
}
