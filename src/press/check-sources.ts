/** What `check` is asked to look at: feeds by path or address, or the sources of an edition. */
import { readdir, readFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { configRemarks } from '#query/config-remarks.ts'
import { type ConfigResult, readConfig, type SourceConfig } from '#query/edition-config.ts'
import type { LoadOptions } from '#query/load-source.ts'
import { readText } from '#source/read-text.ts'
import { addressInFolder, readerFor } from './folder.ts'
import { guardedFetch } from './guarded-fetch.ts'

export interface CheckedSource {
  /** As it was given on the command line, or stands in edition.json. */
  readonly name: string
  readonly source: SourceConfig
  /** Absolute; the source's address is resolved against it. */
  readonly base: string
  readonly read: NonNullable<LoadOptions['read']>
}

/** A folder stands for the data files in it, an edition.json for all of its sources, with the settings that it gives them. */
export async function checkedSources(argument: string): Promise<readonly CheckedSource[]> {
  if (/^https?:\/\//i.test(argument)) {
    const ask = guardedFetch([argument])
    return [{ name: argument, source: { url: argument }, base: argument, read: readWith(ask) }]
  }
  const path = resolve(argument)
  const inside = await dataFilesIn(path)
  if (inside !== null)
    return (await Promise.all(inside.map((name) => checkedSources(join(argument, name))))).flat()
  const base = addressInFolder(basename(path))
  const edition = await editionAt(path)
  const named = edition?.kind === 'config' ? edition.config.sources.map(({ url }) => url) : []
  const read = readerFor(dirname(path), guardedFetch(named))
  if (edition?.kind !== 'config') return [{ name: argument, source: { url: base }, base, read }]
  return edition.config.sources.map((source) => ({ name: source.url, source, base, read }))
}

function readWith(ask: typeof fetch): CheckedSource['read'] {
  return (address, options) => readText(address, { ...options, fetch: ask })
}

/** What is wrong in the settings of an edition.json itself; nothing for feeds. */
export async function settingsRemarks(argument: string): Promise<readonly string[]> {
  const edition = /^https?:\/\//i.test(argument) ? null : await editionAt(resolve(argument))
  if (edition === null) return []
  return edition.kind === 'config' ? configRemarks(edition.config) : edition.messages
}

/** Agencies deliver a file for each story: a folder stands for all of them. Null for what is no folder. */
async function dataFilesIn(path: string): Promise<readonly string[] | null> {
  try {
    const names = await readdir(path)
    return names.filter((name) => /\.(?:json|jsonl|ndjson|xml|rss|atom|rdf|gz)$/i.test(name)).sort()
  } catch {
    return null
  }
}

async function editionAt(path: string): Promise<ConfigResult | null> {
  if (basename(path) !== 'edition.json') return null
  try {
    return readConfig(await readFile(path, 'utf8'))
  } catch {
    return null
  }
}
