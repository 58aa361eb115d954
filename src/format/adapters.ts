/** Which reader knows which format. Each is loaded when the first document of its kind arrives. */
import type { Format } from '#edition/article.ts'
import type { Adapter } from './adapter.ts'

const ADAPTERS: Readonly<Record<Format, () => Promise<Adapter>>> = {
  jsonfeed: async () => (await import('./json-feed.ts')).jsonFeed,
  ninjs: async () => (await import('./ninjs/ninjs.ts')).ninjs,
  jsonld: async () => (await import('./json-ld/json-ld.ts')).jsonLd,
  wordpress: async () => (await import('./wordpress/wordpress.ts')).wordPress,
  ghost: async () => (await import('./ghost/ghost.ts')).ghost,
  rss: async () => (await import('./xml/rss.ts')).rss,
  atom: async () => (await import('./xml/atom.ts')).atom,
  rdf: async () => (await import('./xml/rss.ts')).rdf,
  'rss-in-json': async () => (await import('./xml/rss-in-json.ts')).rssInJson,
  ans: async () => (await import('./ans/ans.ts')).ans,
  'apple-news': async () => (await import('./apple-news/apple-news.ts')).appleNews,
  guardian: async () => (await import('./guardian/guardian.ts')).guardian,
  newsapi: async () => (await import('./newsapi.ts')).newsApi,
  ndjson: async () => (await import('./home-made/generic.ts')).generic,
  generic: async () => (await import('./home-made/generic.ts')).generic,
}

/** Code that has not come by then is not waited for: browsers ask for it once, however long that takes. */
const PATIENCE_MS = 20_000

export class LateCode extends Error {}

/** Rejects with LateCode where it does not come: another worker, or a page that is loaded anew, may have it. */
export function adapterFor(format: Format): Promise<Adapter> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new LateCode(`The reader of ${format} has not come.`)), PATIENCE_MS)
  })
  return Promise.race([ADAPTERS[format](), late]).finally(() => clearTimeout(timer))
}
