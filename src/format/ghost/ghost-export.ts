/** Ghost's export of a whole database: tags, authors and further fields stand in tables of their own, beside the posts. */
import { idOf, isRecord, type RawRecord, recordOf } from '#format/fields.ts'

/** The post as the Content API would give it: with its `tags`, its `authors` and what `posts_meta` knows of it. */
export type PostJoin = (post: RawRecord) => RawRecord

/** Null for what is no export: posts of the Content API carry everything themselves. */
export function joinOf(root: RawRecord): PostJoin | null {
  const hasTables = ['users', 'posts_tags', 'posts_authors', 'posts_meta'].some((name) =>
    Array.isArray(root[name]),
  )
  if (!hasTables) return null
  const tagsOf = linked(root.posts_tags, 'tag_id', byId(root.tags))
  const users = byId(root.users)
  const authorsOf = linked(root.posts_authors, 'author_id', users)
  const metas = byId(root.posts_meta, 'post_id')
  return (post) => {
    const id = idOf(post.id) ?? ''
    const authors = authorsOf.get(id) ?? []
    // Before version 1.22 a post had one author, in a column of its own.
    const sole = users.get(idOf(post.author_id) ?? '')
    return {
      ...post,
      ...metas.get(id),
      id: post.id,
      tags: Array.isArray(post.tags) ? post.tags : (tagsOf.get(id) ?? []),
      authors: Array.isArray(post.authors)
        ? post.authors
        : authors.length > 0
          ? authors
          : [sole].filter(isRecord),
    }
  }
}

/** Of the table of settings: "title", "locale". */
export function settingOf(root: RawRecord, key: string): unknown {
  const settings = Array.isArray(root.settings) ? root.settings.filter(isRecord) : []
  return settings.find((setting) => setting.key === key)?.value
}

function byId(table: unknown, key = 'id'): ReadonlyMap<string, RawRecord> {
  const rows = Array.isArray(table) ? table.filter(isRecord) : []
  return new Map(rows.flatMap((row) => pairOf(idOf(row[key]), row)))
}

function pairOf(id: string | null, row: RawRecord): [string, RawRecord][] {
  return id === null ? [] : [[id, row]]
}

/** What each post is linked to, in the publisher's order. */
function linked(
  table: unknown,
  key: string,
  targets: ReadonlyMap<string, RawRecord>,
): ReadonlyMap<string, RawRecord[]> {
  const rows = Array.isArray(table) ? table.map(recordOf) : []
  const found = new Map<string, RawRecord[]>()
  for (const row of rows.toSorted((a, b) => orderOf(a) - orderOf(b))) {
    const target = targets.get(idOf(row[key]) ?? '')
    const post = idOf(row.post_id)
    if (target === undefined || post === null) continue
    found.set(post, [...(found.get(post) ?? []), target])
  }
  return found
}

function orderOf({ sort_order }: RawRecord): number {
  return typeof sort_order === 'number' ? sort_order : 0
}
