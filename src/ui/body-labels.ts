import { readingWords } from './reading-words.ts'

/** The words that an article's text is given on its way to the page; the press gives it the same. */
export const BODY_LABELS = {
  openEmbed: readingWords.embed,
  image: readingWords.bodyImage,
  openPicture: readingWords.openPicture,
  table: readingWords.bodyTable,
  olderPosts: readingWords.olderPosts,
} as const
