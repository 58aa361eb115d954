/** For JSON in no known format: it says itself that it is something else, or it is a home-made list, or nobody can tell. */
import type { Found } from './adapter.ts'
import type { Unreadable } from './feed.ts'
import { recogniseList } from './home-made/recognise-list.ts'
import { notArticles } from './not-articles.ts'
import { unknownShape } from './unreadable.ts'

interface LastResort {
  readonly file: string
  /** One object to a line. */
  readonly isLines: boolean
  readonly fields: Readonly<Record<string, string>> | undefined
}

export function lastResort(document: unknown, { file, isLines, fields }: LastResort): Found | Unreadable {
  return (
    notArticles(document, file) ?? recogniseList(document, isLines, fields) ?? unknownShape(document, file)
  )
}
