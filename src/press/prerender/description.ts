import type { Article } from '#edition/article.ts'

/** About as much as search engines and messengers show. */
const LONGEST = 200

/** What an article is about, in a line of plain text; empty where nothing says so. */
export function descriptionOf({ standfirst, bodyText }: Article): string {
  const text = (standfirst ?? bodyText?.slice(0, LONGEST * 5) ?? '').replace(/\s+/g, ' ').trim()
  if (text.length <= LONGEST) return text
  const cut = text.slice(0, LONGEST)
  const space = cut.lastIndexOf(' ')
  return `${(space > LONGEST / 2 ? cut.slice(0, space) : cut.replace(/[\uD800-\uDBFF]$/, '')).trimEnd()}…`
}
