/** What a page may ask at the desk, and what it hears. The desk keeps the articles; a page gets those that it shows. */
import type { Facets } from '#archive/answers.ts'
import type { Subject } from '#archive/related.ts'
import type { Article } from '#edition/article.ts'
import type { Selection } from '#edition/selection.ts'
import type { PartialDate } from '#lib/calendar.ts'
import type { SourceConfig } from './edition-config.ts'
import type { LoadedSource, Progress, SourceTrouble } from './load-source.ts'
import type { ConfigOutcome } from './open-config.ts'
import type { SourceReport } from './report.ts'

/** A source whose articles are kept at the desk. */
export interface HeldSource extends Omit<LoadedSource, 'articles' | 'problems' | 'print'> {
  /** Of its articles, how many are here. */
  readonly count: number
}

export type HeldResult =
  /** `isSame`: nothing has come that was not here before. */
  | { readonly kind: 'held'; readonly source: HeldSource; readonly isSame: boolean }
  | { readonly kind: 'trouble'; readonly trouble: SourceTrouble }

/** Years of which something is still on its way, as they are written. */
export interface Coming {
  readonly from: string
  readonly to: string
}

/** The sources of the edition, by address, in its order; those that are not here take no part. */
interface Asked {
  readonly sources: readonly string[]
}

/** Rows of a list without their texts. */
export interface ListedRows {
  readonly rows: readonly Article[]
  /** For each row a line of its text with the words that were looked for, where they stand nowhere else. */
  readonly snippets: readonly (string | null)[]
}

/** The beginning of a list, and what there is to say of the whole. */
export interface Listed extends ListedRows {
  /** Of the whole edition, whether they are here or not. */
  readonly total: number
  /** Counted over the whole edition, by name. */
  readonly sections: readonly (readonly [name: string, count: number])[]
  /** In the selection, as far as it is known. */
  readonly found: number
  /** Of the author of the selection. */
  readonly author: string | null
  /** For an empty list: what each filter alone would bring back if it were taken out, in the order of `filtersOf`. */
  readonly without: readonly number[]
  /** For an empty list: the words as they may have been meant. */
  readonly meant: string | null
  /** What this selection still waits for. */
  readonly coming: Coming | null
  /** Files of an archive that could not be had. */
  readonly missing: readonly SourceTrouble[]
}

export type OpenArticle =
  | {
      readonly kind: 'here'
      readonly article: Article
      /** Before and after it in the selection. */
      readonly before: Article | null
      readonly after: Article | null
      /** In the selection. */
      readonly found: number
    }
  | { readonly kind: 'coming' }
  /** The headlines whose addresses come nearest. */
  | { readonly kind: 'none'; readonly nearest: readonly Article[] }

export type ArticleText =
  | { readonly kind: 'text'; readonly article: Article | null }
  | { readonly kind: 'trouble'; readonly trouble: SourceTrouble }

export type Question =
  | { readonly kind: 'config'; readonly address: string }
  | { readonly kind: 'source'; readonly source: SourceConfig; readonly base: string }
  | ({ readonly kind: 'list'; readonly selection: Selection; readonly rows: number } & Asked)
  | ({
      readonly kind: 'rows'
      readonly selection: Selection
      readonly from: number
      readonly to: number
    } & Asked)
  | ({ readonly kind: 'headings'; readonly selection: Selection } & Asked)
  | ({ readonly kind: 'facets'; readonly selection: Selection; readonly within: PartialDate | null } & Asked)
  | ({ readonly kind: 'article'; readonly slug: string; readonly selection: Selection } & Asked)
  | ({ readonly kind: 'before'; readonly day: Required<PartialDate> } & Asked)
  | ({ readonly kind: 'related'; readonly subject: Subject } & Asked)
  | ({ readonly kind: 'suggest'; readonly beginning: string } & Asked)
  | { readonly kind: 'text'; readonly address: string; readonly id: string }
  | { readonly kind: 'report'; readonly source: string }
  /** The files that hold a selection; null for the whole edition. */
  | ({ readonly kind: 'files'; readonly selection: Selection | null } & Asked)
  /** Files that could not be had are asked for again. */
  | { readonly kind: 'retry' }

/** One kind of question. */
export type Ask<Kind extends Question['kind']> = Extract<Question, { kind: Kind }>

/** What the archive has of this day, or of the days around it, in earlier years. */
export interface Before {
  readonly isWeek: boolean
  readonly years: readonly { readonly ago: number; readonly rows: readonly Article[] }[]
}

/** A page of an archive with its packs. */
export interface PageFiles {
  readonly address: string
  readonly articles: number
  /** On the device, without pictures. */
  readonly bytes: number
  /** The newest day of it, in UTC; null where its articles have none. */
  readonly last: string | null
}

/** An archive as files that can be kept. */
export interface ArchiveFiles {
  /** The feed that leads to it. */
  readonly feed: string
  /** The index, and what stands beside it. */
  readonly beside: readonly string[]
  /** Newest first. */
  readonly pages: readonly PageFiles[]
}

export interface EditionFiles {
  readonly archives: readonly ArchiveFiles[]
  /** Addresses of the pictures in the articles that are no part of an archive. */
  readonly pictures: readonly string[]
}

export interface CountedFacets extends Facets {
  readonly coming: Coming | null
}

export interface Replies {
  readonly config: ConfigOutcome
  readonly source: HeldResult
  readonly list: Listed
  readonly rows: ListedRows
  /** See `headings` in archive/order.ts. */
  readonly headings: Int32Array
  readonly facets: CountedFacets
  readonly article: OpenArticle
  readonly before: Before
  readonly related: readonly Article[]
  readonly suggest: readonly string[]
  readonly text: ArticleText
  readonly report: SourceReport | null
  readonly files: EditionFiles
  readonly retry: null
}

/** What is heard while an answer is on its way. */
export type News =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'first'; readonly source: HeldSource }

export type ToWorker =
  | { readonly kind: 'ask'; readonly call: number; readonly question: Question }
  | { readonly kind: 'stop'; readonly call: number }

export type FromWorker =
  /** Its script has come. */
  | { readonly kind: 'here' }
  | { readonly kind: 'answer'; readonly call: number; readonly reply: Replies[Question['kind']] }
  | { readonly kind: 'news'; readonly call: number; readonly news: News }
  /** A fault of ours. `isHalf`: a part of the worker came wrong or not at all, and this worker will not ask for it again. */
  | { readonly kind: 'broke'; readonly call: number; readonly message: string; readonly isHalf: boolean }
  /** More of an archive has come: what was asked before may have another answer. */
  | { readonly kind: 'changed' }
