/** A local server for a built edition, with the headers that its files for hosts ask for. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import { headersFor, UNFRAMED } from './maps/headers-for.ts'
import { firstFaces, pagePolicy } from './prerender/first-faces.ts'

/** What begins with a dot is nobody's to read, such as the .git of a folder; but for what has a name of its own there. */
const HIDDEN = /\/(\.|%2e)(?!well-known\/)/i

/**
 * `base` begins and ends with a slash; what lies outside of it is not there. A newer edition may be copied over the folder
 * while it is served: files are looked up when they are asked for, never from a list of what was there at the start.
 */
export function makeSiteServer(folder: string, base: string): Server {
  // Compressed twins are sent to whoever takes them; what is not there is the edition's own page for that.
  const files = sirv(folder, { dev: true, etag: true, gzip: true, brotli: true })
  const policy = newestOf(join(folder, 'assets'), (path) =>
    pagePolicy(
      firstFaces(
        readdirSync(path).map((name) => `assets/${name}`),
        base,
      ),
    ),
  )
  const missing = newestOf(join(folder, '404.html'), (path) => readFileSync(path))
  const notFound = (response: ServerResponse) => {
    // It is the reader, whatever the address.
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8', 'x-frame-options': UNFRAMED })
    response.end(missing())
  }
  return createServer((request, response) => {
    const { path, search } = partsOf(request)
    if (`${path}/` === base) {
      response.writeHead(301, { location: base })
      response.end()
      return
    }
    const below = path.startsWith(base) ? path.slice(base.length) : null
    for (const [name, value] of Object.entries(headersFor(below ?? '', search, policy()))) {
      response.setHeader(name, value)
    }
    if (below === null || HIDDEN.test(path)) return notFound(response)
    request.url = `/${below}${search}`
    files(request, response, () => notFound(response))
  })
}

function partsOf({ url = '/' }: IncomingMessage): { readonly path: string; readonly search: string } {
  const at = url.indexOf('?')
  return at < 0 ? { path: url, search: '' } : { path: url.slice(0, at), search: url.slice(at) }
}

/** Made of what stands at the path, and anew when that changes; in the middle of a copy, as it was before. */
function newestOf<Made>(path: string, make: (path: string) => Made): () => Made {
  let made = make(path)
  let madeAt = changedAt(path)
  return () => {
    const now = changedAt(path)
    if (now !== null && now !== madeAt) {
      made = make(path)
      madeAt = now
    }
    return made
  }
}

function changedAt(path: string): number | null {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? null
}
