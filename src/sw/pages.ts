/** Opens any address of the edition: the page that the press made where the server gives it in time, the reader itself where not. */
import { NetworkOnly } from 'workbox-strategies'
import { isSilent, unheard } from './news.ts'
import { list, shellPage } from './shell.ts'

/** Longer than this nobody looks at a white page. */
const LIMIT_SECONDS = 2

const fromServer = new NetworkOnly({
  networkTimeoutSeconds: LIMIT_SECONDS,
  plugins: [
    {
      fetchDidSucceed: async ({ response }) => {
        if (response.status >= 500) throw new Error(`The server failed with ${response.status}.`)
        return response
      },
      handlerDidError: async ({ request }) => {
        void unheard()
        return (await shellPage(request)) ?? undefined
      },
    },
  ],
})

export async function answerPage(event: FetchEvent): Promise<Response> {
  const { request } = event
  // The reader is one page, the same for every address, and of one release with its scripts.
  if (!list.isMade || isSilent()) {
    const page = await shellPage(request)
    if (page) return page
  }
  return fromServer.handle({ event, request }).catch(() => fetch(request))
}

/** Files that are opened by themselves, such as a feed or a recording, are no pages of the reader. */
export function isPage({ pathname }: URL): boolean {
  const name = pathname.split('/').at(-1) ?? ''
  return !name.includes('.') || /^(?:index|404)\.html$/.test(name)
}
