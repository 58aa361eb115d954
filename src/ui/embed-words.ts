/** The words of what stands in other sites' pages. */
import { counted } from './counted.ts'

export const embedWords = {
  readOn: (edition: string) => `Read on in ${edition}`,
  all: (n: number) => `All ${counted(n, 'article', 'articles')}`,
  none: 'There is no article here at present.',
  gone: 'This article is no longer in the edition.',
} as const
