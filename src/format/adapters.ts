/** Which reader knows which format. Each is loaded when the first document of its kind arrives. */
import type { Format } from '#edition/article.ts'
import type { Adapter } from './adapter.ts'

const ADAPTERS: Readonly<Record<Format, () => Promise<Adapter>>> = {
  jsonfeed: async () => (await import('./json-feed.ts')).jsonFeed,
  ninjs: async () => (await import('./ninjs.ts')).ninjs,
  jsonld: async () => (await import('./json-ld.ts')).jsonLd,
  wordpress: async () => (await import('./wordpress.ts')).wordPress,
  ghost: async () => (await import('./ghost.ts')).ghost,
  rss: async () => (await import('./rss.ts')).rss,
  atom: async () => (await import('./atom.ts')).atom,
  rdf: async () => (await import('./rss.ts')).rdf,
  'rss-in-json': async () => (await import('./rss-in-json.ts')).rssInJson,
  ans: async () => (await import('./ans.ts')).ans,
  'apple-news': async () => (await import('./apple-news.ts')).appleNews,
  guardian: async () => (await import('./guardian.ts')).guardian,
  newsapi: async () => (await import('./newsapi.ts')).newsApi,
  ndjson: async () => (await import('./generic.ts')).generic,
  generic: async () => (await import('./generic.ts')).generic,
}

export function adapterFor(format: Format): Promise<Adapter> {
  return ADAPTERS[format]()
}
