import { words } from './words.ts'

/** The words that an article's text is given on its way to the page; the press gives it the same. */
export const BODY_LABELS = {
  openEmbed: words.embed,
  image: words.bodyImage,
  openPicture: words.openPicture,
  table: words.bodyTable,
  olderPosts: words.olderPosts,
} as const
