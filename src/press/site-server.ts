/** A local server for a built edition, with the headers that its files for hosts ask for. */
import { readdirSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import { headersFor, UNFRAMED } from './maps/headers-for.ts'
import { firstFaces, pagePolicy } from './prerender/first-faces.ts'

/** `base` begins and ends with a slash; what lies outside of it is not there. */
export function makeSiteServer(folder: string, base: string): Server {
  // Compressed twins are sent to whoever takes them; what is not there is the edition's own page for that.
  const files = sirv(folder, { etag: true, gzip: true, brotli: true, dotfiles: false })
  const assets = readdirSync(join(folder, 'assets')).map((name) => `assets/${name}`)
  const policy = pagePolicy(firstFaces(assets, base))
  const missing = readFileSync(join(folder, '404.html'))
  const notFound = (response: ServerResponse) => {
    // It is the reader, whatever the address.
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8', 'x-frame-options': UNFRAMED })
    response.end(missing)
  }
  return createServer((request, response) => {
    const { path, search } = partsOf(request)
    if (`${path}/` === base) {
      response.writeHead(301, { location: base })
      response.end()
      return
    }
    const below = path.startsWith(base) ? path.slice(base.length) : null
    for (const [name, value] of Object.entries(headersFor(below ?? '', search, policy))) {
      response.setHeader(name, value)
    }
    if (below === null) return notFound(response)
    request.url = `/${below}${search}`
    files(request, response, () => notFound(response))
  })
}

function partsOf({ url = '/' }: IncomingMessage): { readonly path: string; readonly search: string } {
  const at = url.indexOf('?')
  return at < 0 ? { path: url, search: '' } : { path: url.slice(0, at), search: url.slice(at) }
}
