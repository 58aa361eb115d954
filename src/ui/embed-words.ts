/** The words of what stands in other sites' pages. */
import { live } from './catalogue.ts'
import { counted } from './counted.ts'

export const embedWords = live('embed', {
  readOn: (edition: string) => `Read on in ${edition}`,
  all: (n: number) => `All ${counted(n, 'article', 'articles')}`,
  none: 'There is no article here at present.',
  gone: 'This article is no longer in the edition.',
  closed: 'The headlines cannot be loaded at present. They will be asked for again.',
  visit: 'Go to the edition',
})
