/** What a saved web page holds for a reader of articles: data for search engines, and the addresses of feeds. */
import { isRecord } from './fields.ts'
import { isArticleType } from './json-ld-types.ts'

export function jsonLdIn(_page: string): readonly unknown[] {
  return []
}

export function hasArticle(nodes: readonly unknown[]): boolean {
  return nodes.some((node) => isRecord(node) && isArticleType(node['@type']))
}

export function feedsNamedIn(_page: string, _base: string): readonly string[] {
  return []
}
