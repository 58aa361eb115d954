/** The address of a further page, for services that count their pages. */
import type { NextPage } from './feed.ts'

/** Null for files: "news.json?page=2" is the same file again. */
export function numberedPage(loadedFrom: string, page: number, parameter = 'page'): NextPage | null {
  if (!URL.canParse(loadedFrom)) return null
  const address = new URL(loadedFrom)
  const last = address.pathname.split('/').at(-1) ?? ''
  if (/\.[a-z]\w{0,9}$/i.test(last)) return null
  address.searchParams.set(parameter, String(page))
  return { address: address.href, isGuess: true }
}
