/** A publisher's server for the tests of pictures, and pictures made for it. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import sharp from 'sharp'
import { afterEach } from 'vitest'

export type Answer = Uint8Array | string | ((request: IncomingMessage, response: ServerResponse) => void)

export interface PictureHost {
  /** With no slash at its end. */
  readonly origin: string
  /** Paths in the order in which they were asked for. */
  readonly asked: string[]
  /** May be changed while it runs. */
  readonly files: Record<string, Answer>
}

const closing: (() => Promise<void>)[] = []

afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

export async function pictureHost(files: Record<string, Answer> = {}): Promise<PictureHost> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    asked.push(path)
    const answer = files[path]
    if (answer === undefined) response.writeHead(404).end('not here')
    else if (typeof answer === 'function') answer(request, response)
    else response.writeHead(200, { 'content-type': 'image/jpeg', etag: '"one"' }).end(answer)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })
  // Listening on a port, a server has an address and not a path.
  const { port } = server.address() as AddressInfo
  return { origin: `http://127.0.0.1:${port}`, asked, files }
}

export function redirect(to: string): Answer {
  return (_, response) => response.writeHead(302, { location: to }).end()
}

/** With a slope of colour, so that every picture has something to compress. */
export async function photograph(width: number, height: number, red = 200): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: { r: red, g: 120, b: 60 } } })
    .jpeg()
    .toBuffer()
}
