import type { Article } from '#edition/article.ts'
import { showList } from './locale.ts'
import { words } from './words.ts'

/** A byline that says "By" already, or is not one of people, stands as it is. Null where there is none. */
export function bylineOf({
  bylineText,
  authors,
  language,
}: Pick<Article, 'authors' | 'bylineText' | 'language'>): string | null {
  // "By" before a Korean or an Arabic name would be a foreign word.
  const isOurs = language === null || language.startsWith(words.language)
  const credit = isOurs ? words.byline : (names: string) => names
  if (bylineText !== null) {
    const isPlainName = authors.length > 0 && !/^\s*(?:\p{L}+\s+)?(?:by|por|par)\b/iu.test(bylineText)
    return isPlainName ? credit(bylineText) : bylineText
  }
  if (authors.length === 0) return null
  return credit(showList(authors.map(({ name }) => name)))
}
