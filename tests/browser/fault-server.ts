/** A static host that can go wrong in every way that hosts do, and writes down what it is asked for. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { join } from 'node:path'

export type Fault =
  /** The connection is cut before a word is said. */
  | 'abort'
  /** Half of the body, then nothing: the length that was promised does not come. */
  | 'cut'
  /** Half of the body as if it were all. */
  | 'half'
  /** The connection stands, and nothing comes. */
  | 'hang'
  /** A kilobyte a second; what is left comes at once when the fault is over. */
  | 'drip'
  /** A login page, with status 200. */
  | 'html'
  /** Of the right length, and not what was asked for. */
  | 'garbage'
  /** The right bytes as something else. */
  | 'type'
  | 404
  | 500

export interface FaultServer {
  /** Without a slash at its end; the same after `revive`. */
  readonly address: string
  /** What is published; another folder is a new deploy. */
  folder: string
  /** Asked for every path, from `/` on. */
  fault: (path: string) => Fault | null
  /** Headers for every answer. */
  headers: Readonly<Record<string, string>>
  /** Changes a file on its way; null leaves it. */
  rewrite: (path: string) => string | null
  /** Paths with their query, in the order in which they were asked for. */
  readonly log: string[]
  /** Every connection is cut, and the port is nobody's. */
  readonly kill: () => Promise<void>
  readonly revive: () => Promise<void>
}

const KINDS: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xml: 'application/xml',
}

const LOGIN = '<!doctype html><html><title>Log in to WiFi</title><h1>Log in to WiFi</h1></html>'

export async function startFaultServer(folder: string): Promise<FaultServer> {
  const sockets = new Set<Socket>()
  let server: Server | null = null
  let port = 0
  const self: FaultServer = {
    get address() {
      return `http://localhost:${port}`
    },
    folder,
    fault: () => null,
    headers: {},
    rewrite: () => null,
    log: [],
    kill: async () => {
      const closed = new Promise((resolve) => server?.close(resolve))
      for (const socket of sockets) socket.destroy()
      await closed
    },
    revive: async () => {
      server = createServer((request, response) => answer(self, request.url ?? '/', response))
      server.on('connection', (socket) => {
        sockets.add(socket)
        socket.on('close', () => sockets.delete(socket))
      })
      await new Promise<void>((resolve) => server?.listen(port, resolve))
      port = portOf(server.address())
    },
  }
  await self.revive()
  return self
}

function portOf(bound: AddressInfo | string | null): number {
  return typeof bound === 'object' && bound !== null ? bound.port : 0
}

function answer(server: FaultServer, url: string, response: ServerResponse): void {
  server.log.push(url)
  const path = decodeURIComponent(url.split('?')[0] ?? '/')
  const fault = server.fault(path)
  // Nothing comes, and the connection stands.
  if (fault === 'hang') return
  if (fault === 'abort') {
    response.destroy()
    return
  }
  const { status, kind, bytes } = bodyOf(server, path, fault)
  const headers = {
    'content-type': fault === 'type' ? 'text/x-nothing' : (KINDS[kind] ?? 'application/octet-stream'),
    'cache-control': 'public, max-age=0, must-revalidate',
    ...server.headers,
  }
  const half = bytes.subarray(0, bytes.length >> 1)
  if (fault === 'cut') {
    response.writeHead(status, { ...headers, 'content-length': bytes.length })
    response.write(half, () => response.destroy())
  } else if (fault === 'drip') {
    response.writeHead(status, { ...headers, 'content-length': bytes.length })
    drip(response, bytes, () => server.fault(path) === 'drip')
  } else {
    response.writeHead(status, headers)
    response.end(fault === 'half' ? half : bytes)
  }
}

function drip(response: ServerResponse, bytes: Buffer, isSlow: () => boolean): void {
  let at = 0
  const timer = setInterval(() => {
    const end = isSlow() ? at + 1000 : bytes.length
    response.write(bytes.subarray(at, end))
    at = end
    if (at < bytes.length && !response.destroyed) return
    clearInterval(timer)
    response.end()
  }, 1000)
}

function bodyOf(server: FaultServer, path: string, fault: Fault | null) {
  if (fault === 'html') return { status: 200, kind: 'html', bytes: Buffer.from(LOGIN) }
  if (fault === 404 || fault === 500) {
    return { status: fault, kind: 'html', bytes: Buffer.from(`Status ${fault}`) }
  }
  const { status, file } = find(server.folder, path)
  const own = server.rewrite(path)
  const right = own === null ? readFileSync(file) : Buffer.from(own)
  const bytes = fault === 'garbage' ? Buffer.alloc(right.length, '\u0000{<x ') : right
  return { status, kind: file.split('.').at(-1) ?? '', bytes }
}

/** A page at a folder, and for an unknown address the page that is there for it: 404.html, or the reader of a bare shell. */
function find(folder: string, path: string): { status: number; file: string } {
  const wanted = join(folder, path)
  if (existsSync(wanted) && statSync(wanted).isFile()) return { status: 200, file: wanted }
  if (existsSync(join(wanted, 'index.html'))) return { status: 200, file: join(wanted, 'index.html') }
  // An edition may stand in a folder of the host.
  const own = [join(folder, path.split('/')[1] ?? '', '404.html'), join(folder, '404.html')].find(existsSync)
  if (own !== undefined) return { status: 404, file: own }
  const isFile = (path.split('/').at(-1) ?? '').includes('.')
  return { status: isFile ? 404 : 200, file: join(folder, 'index.html') }
}
