/** What stands in the picture of a quotation. */
export interface Quote {
  readonly words: string
  readonly headline: string
  /** Empty where nobody is named. */
  readonly byline: string
  readonly edition: string
  readonly direction: 'ltr' | 'rtl' | 'auto'
}
