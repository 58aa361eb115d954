/** `lectern open --live FEED…`: the reader on these feeds as they are, read anew whenever they are asked for. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readFeedArguments } from './feed-argument.ts'
import { serveHere } from './listen.ts'
import { makeLiveServer } from './live-server.ts'
import { complain } from './printable.ts'

/** Gives the exit code where nothing could be opened; otherwise the server lives on. */
export async function openLive(feeds: readonly string[]): Promise<number | null> {
  const wanted = await readFeedArguments(feeds)
  if (wanted.kind === 'wrong') return fail(wanted.message)
  const shell = fileURLToPath(new URL('../dist', import.meta.url))
  if (!existsSync(shell)) return fail('The reader is not built yet. Run npm run build first.')
  return serveHere(makeLiveServer({ shell, feeds: wanted.feeds }))
}

function fail(message: string): number {
  complain(message)
  return 1
}
