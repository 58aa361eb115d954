/** Puts a server on a port of this machine, and takes it away again when the command is stopped. */
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { complain, say } from './printable.ts'

const USUAL_PORT = 4173
const PORTS_TRIED = 20

interface Place {
  /** Where the edition begins. */
  readonly path?: string
  /** The only address that is listened at; without it, every one that this machine has. */
  readonly host?: string | undefined
  readonly onStop?: () => void
}

/** Gives the exit code where it cannot be had; otherwise the server lives on, and `onStop` is called at its end. */
export async function serveHere(server: Server, place: Place = {}): Promise<number | null> {
  const { path = '/', host, onStop = () => undefined } = place
  const port = await listen(server, process.env.PORT, host)
  if (port === null) {
    const at = host === undefined ? '' : `, or ${host} is no address of this machine`
    complain(`Port ${process.env.PORT ?? USUAL_PORT} is taken${at}. Choose another with PORT=….`)
    onStop()
    return 1
  }
  say(`Lectern is open at http://localhost:${port}${path === '/' ? '' : path}`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close(onStop)
      server.closeAllConnections()
    })
  }
  return null
}

/** A port that was asked for is the only one tried; the usual one gives way to its neighbours. */
async function listen(server: Server, asked: string | undefined, host?: string): Promise<number | null> {
  const first = Number(asked ?? USUAL_PORT)
  const last = asked === undefined ? first + PORTS_TRIED : first
  for (let port = first; port <= last; port += 1) {
    if (await tryPort(server, port, host)) return portOf(server.address())
  }
  return null
}

function tryPort(server: Server, port: number, host?: string): Promise<boolean> {
  return new Promise((resolve) => {
    const refused = () => resolve(false)
    server.once('error', refused)
    server.listen({ port, host }, () => {
      server.off('error', refused)
      resolve(true)
    })
  })
}

function portOf(address: AddressInfo | string | null): number | null {
  return typeof address === 'object' && address !== null ? address.port : null
}
