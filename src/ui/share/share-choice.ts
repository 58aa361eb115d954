import type { Embedded } from '#route/embed-snippet.ts'
import type { ShareContent } from '#route/share-content.ts'

/** To be shown in other sites' pages. */
export interface EmbedOffer extends Embedded {
  /** The same where this reader stands, for the preview. */
  readonly here: string
}

/** One of the things that can be shared from a place, each by an address of its own. */
export interface ShareChoice {
  readonly key: string
  /** In the chooser. */
  readonly label: string
  readonly content: ShareContent
  /** For networks, where it is said in other words than in a letter. */
  readonly post?: ShareContent
  readonly embed?: EmbedOffer
}
