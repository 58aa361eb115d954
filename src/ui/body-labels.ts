import { readingWords } from './reading-words.ts'

/** The words that an article's text is given on its way to the page, in the language of that moment; the press gives it the same. */
export const BODY_LABELS = {
  get openEmbed() {
    return readingWords.embed
  },
  get image() {
    return readingWords.bodyImage
  },
  get openPicture() {
    return readingWords.openPicture
  },
  get table() {
    return readingWords.bodyTable
  },
  get olderPosts() {
    return readingWords.olderPosts
  },
}
