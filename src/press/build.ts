/** `lectern build FEED… --out DIR`: the reader and an edition in our own layout, ready for any static host. */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { LoadedSource } from '#query/load-source.ts'
import { BUILD_USAGE, type BuildOptions, readBuildOptions } from './build-options.ts'
import { openWriter } from './edition-writer.ts'
import { loadFeeds } from './load-feeds.ts'
import { isForeign } from './manifest.ts'
import { openPool, type Pool } from './prerender/pool.ts'
import { complain, say } from './printable.ts'
import { startProgress } from './progress.ts'
import { publish } from './publish.ts'
import { summaryLines } from './summary.ts'
import { reasonOf } from './write-reason.ts'

/** Gives the exit code: 1 where no edition was built, 2 where the command was not understood, 130 where it was stopped. */
export async function build(args: readonly string[]): Promise<number> {
  const read = readBuildOptions(args)
  if (read.kind === 'wrong') return fail(`${read.message}\n${BUILD_USAGE}`, 2)
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
  const pool = openPool()
  try {
    const loaded = await loadFeeds(options)
    return loaded === null ? 1 : await write({ out, shell, options, loaded, pool })
  } finally {
    await pool.close()
  }
}

function fail(message: string, code: number): number {
  complain(message)
  return code
}

interface ToWrite {
  readonly out: string
  readonly shell: string
  readonly options: BuildOptions
  readonly loaded: readonly LoadedSource[]
  readonly pool: Pool
}

async function write({ out, shell, options, loaded, pool }: ToWrite): Promise<number> {
  const stop = new AbortController()
  const onInterrupt = () => stop.abort()
  process.once('SIGINT', onInterrupt)
  process.once('SIGTERM', onInterrupt)
  const progress = startProgress()
  try {
    const writer = openWriter(out)
    try {
      const published = await publish({ shell, options, loaded, writer, pool, progress, signal: stop.signal })
      stop.signal.throwIfAborted()
      const written = await writer.finish()
      progress.end()
      const lines = options.quiet ? [] : summaryLines(published, written, options)
      for (const line of lines) say(line)
      return 0
    } catch (error) {
      // A thread that still writes would put the stage up again.
      await pool.close()
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
