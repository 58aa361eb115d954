/** One page of the edition that is made before anybody asks for it. */
import type { Article } from '#edition/article.ts'
import type { SectionCount } from '#edition/section-list.ts'
import type { PressEdition } from '#press/press-edition.ts'
import type { Card } from '#press/social/card.ts'
import type { EditionConfig } from '#query/edition-config.ts'

export interface PageJob {
  /** Below the edition's folder, as an address: percent-encoded, with a slash at its end; empty for the front. */
  readonly path: string
  /** Where it is written, below the edition's folder. */
  readonly file: string
  /** What it shows, newest first; texts only of the one that is open. */
  readonly articles: readonly Article[]
  /** How many its selection has. */
  readonly found: number
  /** To be drawn for it; null where the edition's own serves. */
  readonly card: { readonly path: string; readonly card: Card } | null
  readonly shows:
    | { readonly kind: 'front' }
    | { readonly kind: 'section'; readonly label: string; readonly slug: string }
    | { readonly kind: 'author'; readonly name: string }
    | { readonly kind: 'article'; readonly slug: string }
}

/** What all pages have in common. */
export interface Frame {
  readonly edition: Omit<PressEdition, 'articles'>
  readonly config: EditionConfig
  readonly total: number
  readonly sections: readonly SectionCount[]
  /** IANA: the clock that times are written by until the reader's own is known. */
  readonly zone: string
  readonly assets: Assets
  /** The edition has a card of its own. */
  readonly hasCards: boolean
  /** The publisher has brought icons in place of the reader's. */
  readonly hasOwnIcon: boolean
}

/** Addresses of the shell's own files, below its host. */
export interface Assets {
  /** In the order of the page; the last one starts the reader. */
  readonly scripts: readonly string[]
  readonly styles: readonly string[]
  /** The words of the edition's language, without which a page that is not in English cannot come to life. */
  readonly words: readonly string[]
  /** What stands between style tags of its own, before the styles of each kind of page. */
  readonly faces: string
  /** Tags by which the early script knows them. */
  readonly faceTags: string
  /** The policy, as it stands in the shell's page. */
  readonly policy: string
}
