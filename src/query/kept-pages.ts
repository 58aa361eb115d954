/** Articles of the pages of an archive that somebody looks at; of all the others only columns and words stay. */
import type { Article } from '#edition/article.ts'
import type { ArchivePage } from './archive-file.ts'

/** Pages of some hundred articles each. */
const MOST = 24

interface KeptPage {
  readonly articles: Promise<readonly Article[]>
  /** Empty while they are on their way. */
  here: readonly Article[]
}

/** `read` gives nothing where a page cannot be had, and never rejects. */
export function keptPages(read: (page: ArchivePage) => Promise<readonly Article[]>) {
  /** By name and version, those that were looked at last at the end. */
  const pages = new Map<string, KeptPage>()
  const begin = (page: ArchivePage): KeptPage => {
    const kept: KeptPage = { here: [], articles: read(page) }
    pages.set(keyOf(page), kept)
    void kept.articles.then((articles) => {
      kept.here = articles
      // It will be asked for again.
      if (articles.length === 0) pages.delete(keyOf(page))
    })
    return kept
  }
  return {
    /** For whoever looks at them: the page that was not looked at for longest makes room. */
    lookAt: (page: ArchivePage) => {
      const kept = pages.get(keyOf(page)) ?? begin(page)
      pages.delete(keyOf(page))
      pages.set(keyOf(page), kept)
      const [longest] = pages.keys()
      if (pages.size > MOST && longest !== undefined) pages.delete(longest)
      return kept.articles
    },
    /** For whoever takes in the whole archive: kept while there is room, and nothing makes room for it. */
    pass: (page: ArchivePage) => {
      const kept = pages.get(keyOf(page)) ?? (pages.size < MOST && begin(page))
      return kept ? kept.articles : read(page)
    },
    /** The key of the page that holds it, as `keyOf` has it; undefined where none that is kept does. */
    withSlug: (slug: string) =>
      [...pages].find(([, { here }]) => here.some((article) => article.slug === slug))?.[0],
  }
}

/** Its name, and with its version what is in it. */
export function keyOf({ p, v }: ArchivePage): string {
  return `${p}?${v}`
}
