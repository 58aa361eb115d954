import type { Article } from '#edition/article.ts'

/** About as much as search engines and messengers show. */
const LONGEST = 200

/** What an article is about, in a line of plain text; empty where nothing says so. */
export function descriptionOf({ standfirst, bodyText }: Article): string {
  return shortened(standfirst ?? bodyText?.slice(0, LONGEST * 5) ?? '')
}

/** What a list of stories begins with, where its publisher has no words for it. */
export function descriptionOfList(articles: readonly Pick<Article, 'headline'>[]): string {
  // Many more than are shown would only be cut off again.
  const first = articles.slice(0, LONGEST / 10)
  return shortened(first.map(({ headline }) => headline).join(' · '))
}

function shortened(words: string): string {
  const text = words.replace(/\s+/g, ' ').trim()
  if (text.length <= LONGEST) return text
  const cut = text.slice(0, LONGEST)
  const space = cut.lastIndexOf(' ')
  return `${(space > LONGEST / 2 ? cut.slice(0, space) : cut.replace(/[\uD800-\uDBFF]$/, '')).trimEnd()}…`
}
