/** A local server for the built shell and for the feeds named on the command line; nothing else is reachable. */
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import { type FeedArgument, FeedRefused } from './feed-argument.ts'
import { editionFor } from './feed-edition.ts'
import { pathIn } from './folder.ts'
import { isFrame, isPublic, isRead, makeFrameKey } from './frame-key.ts'
import { safetyHeaders, UNFRAMED } from './maps/headers-for.ts'
import { contentPolicy } from './policy.ts'
import { EMBED_PAGE } from './shell.ts'

export interface Served {
  /** The folder of the built shell. */
  readonly shell: string
  /** None: the shell's own edition, the bundled sample. */
  readonly feeds: readonly FeedArgument[]
}

interface Shelf {
  readonly feeds: readonly FeedArgument[]
  /** Files that a feed has named as its next page. */
  readonly named: Set<string>
}

const HEADERS = safetyHeaders(contentPolicy([]))

export function makeLiveServer({ shell, feeds }: Served): Server {
  // A missing feed or asset must be a 404 and not the front page, or it would be read as a broken feed.
  const files = sirv(shell, {
    etag: true,
    dev: true,
    single: true,
    ignores: [/^\/(feeds|assets|sample)\//, /\.(json|js|css|svg|png|woff2)$/],
  })
  const shelf: Shelf = { feeds, named: new Set() }
  const key = makeFrameKey()
  const page = async () => key.pageWith(await readFile(join(shell, EMBED_PAGE), 'utf8'))
  return createServer((request, response) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value)
    if (!request.url?.startsWith('/embed')) response.setHeader('x-frame-options', UNFRAMED)
    const below = key.below(request.url ?? '/')
    request.url = below ?? request.url ?? '/'
    const path = pathOf(request)
    if (below !== null && !isRead(path)) return redirect(response, below)
    if (below !== null || isPublic(path, feeds.length > 0)) {
      response.setHeader('access-control-allow-origin', '*')
    }
    const answered = isFrame(request.url)
      ? page().then((text) => end(response, 200, 'text/html; charset=utf-8', text))
      : answer(request, response, shelf, () => files(request, response, () => notFound(response)))
    answered.catch(() => end(response, 500, 'text/plain; charset=utf-8', 'The server failed.'))
  })
}

function pathOf({ url = '/' }: IncomingMessage): string {
  return url.split('?')[0] ?? '/'
}

/** To a page, which has no key. */
function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { location }).end()
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  shelf: Shelf,
  otherwise: () => void,
): Promise<void> {
  const { feeds } = shelf
  const path = pathOf(request)
  const feed = feeds.find(({ url }) => path === `/${url}`)
  if (feed) return answerFeed(response, path, shelf, feed.read)
  const page = pageBeside(path, shelf)
  if (page !== null) return answerFeed(response, path, shelf, () => readFile(page))
  if (feeds.length > 0 && path === '/edition.json') {
    return end(response, 200, 'application/json; charset=utf-8', await editionFor(feeds))
  }
  otherwise()
}

/** A feed in pages names the next one: these files of its folder can be had, and nothing else on this machine. */
function pageBeside(path: string, { feeds, named }: Shelf): string | null {
  const found = /^\/feeds\/(\d{1,4})(\/[^?]{1,500})$/.exec(path)
  const folder = feeds[Number(found?.[1])]?.folder
  const file = found && folder ? pathIn(folder, { pathname: found[2] ?? '' }) : null
  return file !== null && named.has(file) ? file : null
}

const NEXT = /"next_url"\s*:\s*"([^"\\]{1,500})"/g

function rememberNext(bytes: Uint8Array, path: string, { feeds, named }: Shelf): void {
  const folder = feeds[Number(/^\/feeds\/(\d{1,4})\//.exec(path)?.[1])]?.folder
  if (!folder) return
  for (const [, next = ''] of new TextDecoder().decode(bytes).matchAll(NEXT)) {
    if (!URL.canParse(next, `http://localhost${path}`)) continue
    const { pathname } = new URL(next, `http://localhost${path}`)
    const file = pathIn(folder, { pathname: pathname.replace(/^\/feeds\/\d+/, '') })
    if (file !== null) named.add(file)
  }
}

async function answerFeed(
  response: ServerResponse,
  path: string,
  shelf: Shelf,
  read: () => Promise<Uint8Array>,
): Promise<void> {
  try {
    const bytes = await read()
    rememberNext(bytes, path, shelf)
    end(response, 200, 'application/json', bytes)
  } catch (error) {
    const status = error instanceof FeedRefused ? error.status : 404
    end(response, status, 'text/plain; charset=utf-8', 'The feed cannot be read.')
  }
}

function notFound(response: ServerResponse): void {
  end(response, 404, 'text/plain; charset=utf-8', 'There is no file at this address.')
}

function end(response: ServerResponse, status: number, type: string, body: string | Uint8Array): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-cache' })
  response.end(body)
}
