/** The words of the front and of everything around a page, in English; languages/ has the others. */
import { live } from './catalogue.ts'
import { count, counted } from './counted.ts'

export const words = live('front', {
  /** What these words are in, for whoever reads them aloud inside an article in another language. */
  language: 'en',
  direction: 'ltr',
  skip: 'Skip to the articles',
  sections: 'Sections',
  all: 'All',
  allSections: 'All sections',
  fewerSections: 'Fewer sections',
  about: 'About',
  saved: 'Saved',
  settings: 'Reading settings',
  search: 'Search',
  searchLabel: 'Words in headline, summary, byline or section',
  searchGo: 'Find',
  filter: 'Filter',
  articlesOf: (n: number, all: number) =>
    n === all
      ? counted(all, 'article', 'articles')
      : `${count.format(n)} of ${counted(all, 'article', 'articles')}`,
  in: 'in',
  by: 'by',
  with: 'with',
  quoted: (text: string) => `“${text}”`,
  remove: (what: string) => `Remove ${what}`,
  clearAll: 'Clear all',
  since: (date: string) => `since ${date}`,
  until: (date: string) => `until ${date}`,
  between: (from: string, to: string) => `${from} to ${to}`,
  asPages: 'In pages',
  sortNewest: 'Newest first',
  sortOldest: 'Oldest first',
  latest: 'Latest',
  articles: 'Articles',
  noDate: 'No date',
  olderStories: 'Older articles',
  share: 'Share',
  shareSelection: 'Share this selection',
  shareEdition: 'Share this edition',
  shareFailed: 'The share sheet could not be loaded. The address above the page can be copied.',
  byline: (names: string) => `By ${names}`,
  opening: 'Opening the edition',
  slow: 'This takes longer than usual.',
  loading: 'Loading articles',
  loadingYears: (from: string, to: string) =>
    from === to ? `Still loading ${from}` : `Still loading ${from} to ${to}`,
  loadedSoFar: (articles: number, megabytes: string) =>
    articles === 0
      ? `${megabytes} so far`
      : `${counted(articles, 'article', 'articles')}, ${megabytes} so far`,
  toFront: 'Go to the front page',
  closed: 'This edition cannot be opened',
  retry: 'Try again',
  sourceFailed: (name: string) => `“${name}” could not be read.`,
  sourceCut: (name: string) => `Older articles of “${name}” could not be loaded.`,
  configMissing: 'There is no edition.json beside this reader. Put one there that names your feed.',
  crashed: 'Something in this page broke',
  crashedHint: 'Your address is kept. Load the page again to go on reading.',
  reload: 'Load again',
})
