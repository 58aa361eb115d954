/** What stands in a page that the press has made: enough to bring it to life before any other file has come. */
import type { Article } from '#edition/article.ts'
import type { SectionCount } from '#edition/section-list.ts'
import type { EditionConfig } from './edition-config.ts'

export interface Standing {
  readonly config: EditionConfig
  /** Of the whole edition. */
  readonly total: number
  readonly sections: readonly SectionCount[]
  /** Those that this page shows, newest first. */
  readonly articles: readonly Article[]
  /** How many the page's own selection has. */
  readonly found: number
  /** IANA: the clock that the page was written by. */
  readonly zone: string
}
