/** A local server for the built shell and for the feeds named on the command line; nothing else is reachable. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import sirv from 'sirv'
import { type FeedArgument, FeedRefused } from './feed-argument.ts'
import { editionFor } from './feed-edition.ts'
import { HEADERS } from './headers.ts'

export interface Served {
  /** The folder of the built shell. */
  readonly shell: string
  /** None: the shell's own edition, the bundled sample. */
  readonly feeds: readonly FeedArgument[]
}

export function makeServer({ shell, feeds }: Served): Server {
  // A missing feed or asset must be a 404 and not the front page, or it would be read as a broken feed.
  const files = sirv(shell, {
    etag: true,
    dev: true,
    single: true,
    ignores: [/^\/(feeds|assets|sample)\//, /\.(json|js|css|svg|png|woff2)$/],
  })
  return createServer((request, response) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value)
    answer(request, response, feeds, () => files(request, response, () => notFound(response))).catch(() =>
      end(response, 500, 'text/plain; charset=utf-8', 'The server failed.'),
    )
  })
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  feeds: readonly FeedArgument[],
  otherwise: () => void,
): Promise<void> {
  const path = (request.url ?? '/').split('?')[0] ?? '/'
  const feed = feeds.find(({ url }) => path === `/${url}`)
  if (feed) return answerFeed(response, feed)
  if (feeds.length > 0 && path === '/edition.json') {
    return end(response, 200, 'application/json; charset=utf-8', await editionFor(feeds))
  }
  otherwise()
}

async function answerFeed(response: ServerResponse, feed: FeedArgument): Promise<void> {
  try {
    end(response, 200, 'application/json', await feed.read())
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
