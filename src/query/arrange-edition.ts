/** From what has come of each source to one edition. */
import type { Article } from '#edition/article.ts'
import { mergeArticles } from '#edition/edition.ts'
import { listSections, type SectionCount } from '#edition/section-list.ts'
import type { ArchiveIndex } from './archive-file.ts'
import type { EditionConfig } from './edition-config.ts'
import type { LoadedSource } from './load-source.ts'

export interface Arranged {
  /** Newest first, undated last, each once. */
  readonly articles: readonly Article[]
  readonly bySlug: ReadonlyMap<string, Article>
  /** Counted over the whole edition. */
  readonly sections: readonly SectionCount[]
  /** Of the whole edition, whether they are here or not. */
  readonly total: number
}

/** `indices` in the order of `loaded`; `pages` are articles of archives beside the newest, which come with their source. */
export function arrange(
  config: EditionConfig,
  loaded: readonly LoadedSource[],
  indices: readonly (ArchiveIndex | null)[],
  pages: readonly Article[],
): Arranged {
  const articles = together(loaded, pages)
  const archived = indices.filter((index) => index !== null)
  const outside =
    archived.length === 0 ? articles : loaded.filter((_, i) => !indices[i]).flatMap((one) => one.articles)
  const counts = outside.flatMap(({ sections }) => sections.map((name): [string, number] => [name, 1]))
  return {
    articles,
    bySlug: new Map(articles.map((article) => [article.slug, article])),
    sections: listSections([...counts, ...archived.flatMap(countsIn)], config.sections ?? []),
    total: archived.reduce((sum, { total }) => sum + total, outside.length),
  }
}

function countsIn({ sections, pages }: ArchiveIndex): [string, number][] {
  return pages.flatMap(({ s }) =>
    s.flatMap((place, i): [string, number][] => {
      const name = sections[place]
      return i % 2 === 0 && name !== undefined ? [[name, s[i + 1] ?? 0]] : []
    }),
  )
}

/** A single source comes in order; only several parts have to be brought together. */
function together(loaded: readonly LoadedSource[], pages: readonly Article[]): readonly Article[] {
  const withdrawn = new Set(loaded.flatMap((source) => source.withdrawn))
  const parts = [...loaded.map(({ articles }) => articles), pages].filter((part) => part.length > 0)
  const standing = parts.map((articles) =>
    withdrawn.size === 0 ? articles : articles.filter(({ id }) => !withdrawn.has(id)),
  )
  const [only] = standing
  if (only === undefined) return []
  return standing.length === 1 && pages.length === 0 ? only : mergeArticles(standing.flat(), Date.now())
}
