/** What the page and its worker say to each other about one source. */
import type { Article } from '#edition/article.ts'
import type { SourceConfig } from './edition-config.ts'
import type { LoadedSource, Progress, SourceTrouble } from './load-source.ts'

/** To the worker. `call` tells the sources apart. */
export type SourceRequest =
  | { readonly kind: 'load'; readonly call: number; readonly source: SourceConfig; readonly base: string }
  | { readonly kind: 'stop'; readonly call: number }

/** From the worker: progress and articles as they come, then one of the other two. */
export type SourceAnswer =
  | { readonly kind: 'progress'; readonly call: number; readonly progress: Progress }
  | { readonly kind: 'articles'; readonly call: number; readonly articles: readonly Article[] }
  | { readonly kind: 'loaded'; readonly call: number; readonly source: Omit<LoadedSource, 'articles'> }
  | { readonly kind: 'trouble'; readonly call: number; readonly trouble: SourceTrouble }
