/** What the press makes pages, feeds, maps and pictures from: the edition as it will be published. */
import type { Article } from '#edition/article.ts'
import type { SectionCount } from '#edition/section-list.ts'

export interface PressEdition {
  readonly title: string
  readonly description: string | null
  /** BCP 47; null is unknown. */
  readonly language: string | null
  /** Where it will stand: absolute, with a slash at its end. Null where the publisher has not said. */
  readonly siteUrl: string | null
  /** The path below its host: begins and ends with a slash. */
  readonly base: string
  /** Newest first, undated last; nothing that may not be shown. */
  readonly articles: readonly Article[]
  readonly sections: readonly SectionCount[]
}

/** Where a page stands below the edition's folder, with its slash; percent-encoded for use in an address. */
export const pathOf = {
  article: (slug: string) => `article/${encodeURIComponent(slug)}/`,
  section: (slug: string) => `section/${encodeURIComponent(slug)}/`,
  author: (slug: string) => `author/${encodeURIComponent(slug)}/`,
} as const

/** Absolute where the site is known, else from the root of its host. */
export function addressIn({ siteUrl, base }: Pick<PressEdition, 'siteUrl' | 'base'>, path: string): string {
  return siteUrl === null ? base + path : new URL(path, siteUrl).href
}
