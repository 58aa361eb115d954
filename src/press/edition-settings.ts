/** The edition.json of a built edition: the publisher's own where there is one, pointing at our layout. */
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { type EditionConfig, readConfig } from '#query/edition-config.ts'
import type { LoadedSource } from '#query/load-source.ts'
import type { BuildOptions } from './build-options.ts'

export interface Settings {
  readonly settings: Omit<EditionConfig, 'sources'> & {
    readonly sources: readonly { readonly url: string; readonly zone?: string }[]
  }
  readonly language: string | null
}

export async function editionSettings(
  options: BuildOptions,
  loaded: readonly LoadedSource[],
): Promise<Settings> {
  const own = await ownConfig(options.feeds)
  const title = options.title ?? own?.title ?? loaded[0]?.name ?? 'Lectern'
  const language = own?.language ?? loaded.flatMap(({ articles }) => articles[0]?.language ?? [])[0] ?? null
  const zone = own?.sources.find((source) => source.zone)?.zone
  const settings = {
    ...own,
    title,
    ...(language !== null && { language }),
    ...(options.siteUrl !== null && { site: options.siteUrl }),
    // Times in pages that are made before their reader is known follow it.
    sources: [{ url: 'feed.json', ...(zone !== undefined && { zone }) }],
  }
  return { settings, language }
}

/** Of the first edition.json among the arguments. */
async function ownConfig(feeds: readonly string[]): Promise<EditionConfig | null> {
  const path = feeds.find((feed) => basename(feed) === 'edition.json')
  if (path === undefined) return null
  const result = readConfig(await readFile(path, 'utf8'))
  return result.kind === 'config' ? result.config : null
}
