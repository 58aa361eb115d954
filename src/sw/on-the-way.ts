/** Pictures that were kept on purpose, and faces that a reader has chosen. */
import { CacheFirst } from 'workbox-strategies'
import { open, STORES } from './scope.ts'
import { shellFile } from './shell.ts'

/** The server's while there is one: under the same name it may have another. */
export async function answerPicture(request: Request): Promise<Response> {
  const fresh = await fetch(request).catch(() => null)
  if (fresh?.ok) return fresh
  const kept = (await shellFile(request)) ?? (await (await open('pictures')).match(request.url))
  return kept ?? fresh ?? Response.error()
}

const faces = new CacheFirst({ cacheName: STORES.faces })

export async function answerFace(event: FetchEvent): Promise<Response> {
  const { request } = event
  return (await shellFile(request)) ?? faces.handle({ event, request })
}
