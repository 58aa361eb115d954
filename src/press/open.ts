/** `lectern open FEED…`: the reader on these feeds, at an address of this machine. */

import { existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { readFeedArguments } from './feed-argument.ts'
import { makeServer } from './serve.ts'

const USUAL_PORT = 4173
const PORTS_TRIED = 20

/** Gives the exit code where nothing could be opened; otherwise the server lives on. */
export async function open(args: readonly string[]): Promise<number | null> {
  const wanted = await readFeedArguments(args)
  if (wanted.kind === 'wrong') return fail(wanted.message)
  const shell = fileURLToPath(new URL('../dist', import.meta.url))
  if (!existsSync(shell)) return fail('The reader is not built yet. Run npm run build first.')
  const server = makeServer({ shell, feeds: wanted.feeds })
  const port = await listen(server, process.env.PORT)
  if (port === null)
    return fail(`Port ${process.env.PORT ?? USUAL_PORT} is taken. Choose another with PORT=….`)
  console.log(`Lectern is open at http://localhost:${port}`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close()
      server.closeAllConnections()
    })
  }
  return null
}

type Server = ReturnType<typeof makeServer>

function fail(message: string): number {
  console.error(message)
  return 1
}

/** A port that was asked for is the only one tried; the usual one gives way to its neighbours. */
async function listen(server: Server, asked: string | undefined): Promise<number | null> {
  const first = Number(asked ?? USUAL_PORT)
  const last = asked === undefined ? first + PORTS_TRIED : first
  for (let port = first; port <= last; port += 1) {
    if (await tryPort(server, port)) return portOf(server.address())
  }
  return null
}

function tryPort(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const refused = () => resolve(false)
    server.once('error', refused)
    server.listen(port, () => {
      server.off('error', refused)
      resolve(true)
    })
  })
}

function portOf(address: AddressInfo | string | null): number | null {
  return typeof address === 'object' && address !== null ? address.port : null
}
