/** What there is to say about an article when it is shared. */
export interface ShareContent {
  readonly headline: string
  readonly standfirst: string | null
  /** The link, absolute; it is passed on whole. */
  readonly url: string
}
