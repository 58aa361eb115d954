/** The next page of services that count their pages: the same address with another number. */
import type { NextPage } from './feed.ts'

/**
 * Null for files: "news.json?page=2" is the same file again.
 * The rest of the query stays as it was written: services read signs such as "+" and "," each in their own way.
 */
export function numberedPage(loadedFrom: string, page: number, parameter = 'page'): NextPage | null {
  if (!URL.canParse(loadedFrom)) return null
  const url = new URL(loadedFrom)
  if (/\.(?:json|jsonl|ndjson|xml|rss|atom|txt|gz|html?)$/i.test(url.pathname)) return null
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && pair.split('=', 1)[0] !== parameter)
  url.search = [...kept, `${parameter}=${page}`].join('&')
  url.hash = ''
  return { address: url.href, isGuess: true }
}
