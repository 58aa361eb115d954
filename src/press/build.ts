/** `lectern build FEED… --out DIR`: the reader and an edition in our own layout, ready for any static host. */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type LoadedSource, loadSource } from '#query/load-source.ts'
import { type BuildOptions, readBuildOptions } from './build-options.ts'
import { type CheckedSource, checkedSources } from './check-sources.ts'
import { openWriter } from './edition-writer.ts'
import { isForeign } from './manifest.ts'
import { startProgress } from './progress.ts'
import { publish } from './publish.ts'
import { sourceWords } from './source-words.ts'
import { summaryLines } from './summary.ts'

/** Gives the exit code: 1 where no edition was built, 2 where the command was not understood, 130 where it was stopped. */
export async function build(args: readonly string[]): Promise<number> {
  const read = readBuildOptions(args)
  if (read.kind === 'wrong') return fail(read.message, 2)
  const { options } = read
  const shell = fileURLToPath(new URL('../dist', import.meta.url))
  if (!existsSync(shell)) return fail('The reader is not built yet. Run npm run build first.', 1)
  const out = resolve(options.out)
  if (!options.force && (await isForeign(out))) {
    return fail(
      `${options.out} holds files that are not of an earlier build. Choose another folder, or add --force.`,
      1,
    )
  }
  const sources = (await Promise.all(options.feeds.map(checkedSources))).flat()
  if (sources.length === 0)
    return fail('There are no data files in that folder. Name the files, or another folder.', 1)
  const loaded = await loadAll(sources, options)
  if (loaded === null) return 1
  return write(out, shell, options, loaded)
}

function fail(message: string, code: number): number {
  console.error(message)
  return code
}

/** Null where something is missing that the publisher has not agreed to miss: the edition before stays as it is. */
async function loadAll(
  sources: readonly CheckedSource[],
  options: BuildOptions,
): Promise<LoadedSource[] | null> {
  const loaded: LoadedSource[] = []
  let isWhole = true
  for (const { name, source, base, read } of sources) {
    const { signal } = new AbortController()
    const result = await loadSource(source, base, { signal, read })
    if (result.kind === 'trouble')
      console.error(`${name} cannot be read. ${sourceWords(name, result.trouble)}`)
    else if (result.source.broken) {
      console.error(`${name}: older pages could not be had. ${sourceWords(name, result.source.broken)}`)
    }
    isWhole &&= result.kind === 'loaded' && result.source.broken === null
    if (result.kind === 'loaded') loaded.push(result.source)
  }
  if (loaded.length === 0) return null
  if (isWhole || options.allowPartial) return loaded
  console.error('Nothing was built. Mend this, or build from what came with --allow-partial.')
  return null
}

async function write(
  out: string,
  shell: string,
  options: BuildOptions,
  loaded: readonly LoadedSource[],
): Promise<number> {
  const stop = new AbortController()
  const onInterrupt = () => stop.abort()
  process.once('SIGINT', onInterrupt)
  process.once('SIGTERM', onInterrupt)
  const progress = startProgress()
  try {
    const writer = openWriter(out)
    try {
      const published = await publish({ shell, options, loaded, writer, progress, signal: stop.signal })
      stop.signal.throwIfAborted()
      const written = await writer.finish()
      progress.end()
      for (const line of summaryLines(published, written, options)) console.log(line)
      return 0
    } catch (error) {
      writer.giveUp()
      throw error
    }
  } catch (error) {
    progress.end()
    if (stop.signal.aborted) return fail(`Stopped. ${options.out} is as it was.`, 130)
    return fail(`The edition could not be written: ${reasonOf(error)} ${options.out} is as it was.`, 1)
  } finally {
    process.off('SIGINT', onInterrupt)
    process.off('SIGTERM', onInterrupt)
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full.',
  EDQUOT: 'the disk is full.',
  EACCES: 'this account may not write there.',
  EPERM: 'this account may not write there.',
  EROFS: 'that disk can only be read.',
  ENOTDIR: 'a part of its path is a file and not a folder.',
  EEXIST: 'a part of its path is a file and not a folder.',
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return REASONS[code] ?? `${error instanceof Error ? error.message : String(error)}.`
}
