/** Every feed of a build, or the reason why there is none, said at once. */
import { type LoadedSource, loadSource } from '#query/load-source.ts'
import type { BuildOptions } from './build-options.ts'
import { checkedSources } from './check-sources.ts'
import { complain } from './printable.ts'
import { sourceWords } from './source-words.ts'

/** Null where something is missing that the publisher has not agreed to miss: the edition before stays as it is. */
export async function loadFeeds(
  options: Pick<BuildOptions, 'feeds' | 'allowPartial'>,
): Promise<LoadedSource[] | null> {
  const sources = (await Promise.all(options.feeds.map(checkedSources))).flat()
  if (sources.length === 0) {
    complain('There are no data files in that folder. Name the files, or another folder.')
    return null
  }
  const loaded: LoadedSource[] = []
  let isWhole = true
  for (const { name, source, base, read } of sources) {
    const { signal } = new AbortController()
    const result = await loadSource(source, base, { signal, read })
    if (result.kind === 'trouble') complain(`${name} cannot be read. ${sourceWords(name, result.trouble)}`)
    else if (result.source.broken) {
      complain(`${name}: older pages could not be had. ${sourceWords(name, result.source.broken)}`)
    }
    isWhole &&= result.kind === 'loaded' && result.source.broken === null
    if (result.kind === 'loaded') loaded.push(result.source)
  }
  if (loaded.length === 0) return null
  if (isWhole || options.allowPartial) return loaded
  complain('Nothing was built. Mend this, or build from what came with --allow-partial.')
  return null
}
