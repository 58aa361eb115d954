/** How to cite an article, in the styles that schools, newsrooms and encyclopedias ask for. */
import { type CitedArticle, type CitedWork, citedWork } from './cited-work.ts'
import { bibtex, wikipedia } from './coded-citation.ts'
import { apa, chicago, mla } from './prose-citation.ts'

/** Plain text, ready to be copied. Never throws, and never says more of a date than its source did. */
export function cite(style: CitationStyle, article: CitedArticle): string {
  return WRITERS[style](citedWork(article))
}

const WRITERS = { apa, mla, chicago, bibtex, wikipedia } as const satisfies Record<
  string,
  (work: CitedWork) => string
>

export type CitationStyle = keyof typeof WRITERS

export const CITATION_STYLES: readonly CitationStyle[] = ['apa', 'mla', 'chicago', 'bibtex', 'wikipedia']
