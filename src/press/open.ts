/** `lectern open FEED…`: an edition of these feeds, at an address of this machine. `lectern serve DIR`: one that is built already. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type ParseArgsConfig, parseArgs } from 'node:util'
import { build } from './build.ts'
import { serveHere } from './listen.ts'
import { openLive } from './open-live.ts'
import { optionWords } from './option-words.ts'
import { complain } from './printable.ts'
import { makeSiteServer } from './site-server.ts'

/** So many pages are made in a moment; the others open in the reader. */
const PAGES = 'latest:1000'

/** Gives the exit code where nothing could be opened; otherwise the server lives on. */
export async function open(args: readonly string[]): Promise<number | null> {
  const options = { live: { type: 'boolean', default: false } } as const
  const read = readOptions(args, options, 'Usage: lectern open [--live] [FEED…]')
  if (read === null) return 2
  const { values, positionals } = read
  if (values.live) return openLive(positionals)
  const sample = fileURLToPath(new URL('../dist/edition.json', import.meta.url))
  const feeds = positionals.length > 0 ? positionals : [sample]
  const folder = mkdtempSync(join(tmpdir(), 'lectern-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  const site = join(folder, 'site')
  const code = await build([...feeds, '--out', site, '--prerender', PAGES, '--precompress', '--quiet'])
  if (code === 0) return serveHere(makeSiteServer(site, '/'), { onStop: remove })
  remove()
  return code
}

const SERVE_USAGE = 'lectern serve DIR [--base /PATH/] [--host ADDRESS]'

export async function serve(args: readonly string[]): Promise<number | null> {
  const options = { base: { type: 'string', default: '/' }, host: { type: 'string' } } as const
  const read = readOptions(args, options, `Usage: ${SERVE_USAGE}`)
  if (read === null) return 2
  const { values, positionals } = read
  const [folder] = positionals
  if (folder === undefined || !existsSync(join(folder, '404.html'))) {
    complain(`Name the folder of a built edition: ${SERVE_USAGE}.`)
    return 2
  }
  const base = `/${values.base}/`.replace(/\/{2,}/g, '/')
  return serveHere(makeSiteServer(folder, base), { path: base, host: values.host })
}

/** Null where there is an option that nobody knows; that is said then. */
function readOptions<const Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Options,
  usage: string,
) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options })
  } catch (error) {
    const message = optionWords(error)
    if (message === null) throw error
    complain(`${message} ${usage}`)
    return null
  }
}
