/** What the page and its worker say to each other. `call` tells one question from another. */
import type { Article } from '#edition/article.ts'
import type { ArchiveFile, ArchiveResult } from './archive-file.ts'
import type { SourceConfig } from './edition-config.ts'
import type { LoadedSource, LoadOptions, Progress, SourceTrouble } from './load-source.ts'
import type { ConfigOutcome } from './open-config.ts'

export type Extent = NonNullable<LoadOptions['extent']>

export type Question =
  | { readonly kind: 'config'; readonly address: string }
  | {
      readonly kind: 'source'
      readonly source: SourceConfig
      readonly base: string
      readonly extent: Extent
    }
  | { readonly kind: 'archive'; readonly file: ArchiveFile; readonly address: string }

export type ToWorker =
  | { readonly kind: 'ask'; readonly call: number; readonly question: Question }
  | { readonly kind: 'stop'; readonly call: number }

/** Progress, the first page and articles come as they are; each of the others is the last. */
export type Answer =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'articles'; readonly articles: readonly Article[] }
  | { readonly kind: 'first'; readonly source: LoadedSource }
  | { readonly kind: 'config'; readonly outcome: ConfigOutcome }
  | { readonly kind: 'loaded'; readonly source: Omit<LoadedSource, 'articles'> }
  | { readonly kind: 'trouble'; readonly trouble: SourceTrouble }
  | { readonly kind: 'archive'; readonly result: ArchiveResult }
  /** A fault of ours. */
  | { readonly kind: 'broke'; readonly message: string }

export interface FromWorker {
  readonly call: number
  readonly answer: Answer
}
