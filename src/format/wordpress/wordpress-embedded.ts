/** What WordPress puts beside a post when it is asked with `?_embed`. */
import { isRecord, type RawRecord, recordOf } from '#format/fields.ts'

/**
 * `author`, `term`, `featuredmedia`. Early versions of the interface wrote the relation out in full.
 * What the site does not let out stands there as an error, `{code, message, data}`, and is passed over.
 */
export function embedded(item: RawRecord, relation: string): readonly RawRecord[] {
  const all = recordOf(item._embedded)
  const names = [relation, `wp:${relation}`]
  const key = Object.keys(all).find((name) => names.includes(name) || name.endsWith(`/${relation}`))
  const list = key === undefined ? [] : all[key]
  const flat: readonly unknown[] = Array.isArray(list) ? list.flat() : [list]
  return flat.filter(isRecord).filter((record) => !('code' in record && 'message' in record))
}

/** `{rendered}`, which is HTML, or the bare text that some plugins make of it. */
export function rendered(field: unknown): unknown {
  return isRecord(field) ? field.rendered : field
}

/** A field of the publisher's own, from Advanced Custom Fields or the post's meta data. */
export function ownField(item: RawRecord, ...names: readonly string[]): unknown {
  for (const place of [item.acf, item.meta].map(recordOf)) {
    for (const name of names) {
      const raw = place[name]
      const value: unknown = Array.isArray(raw) ? raw[0] : raw
      if (typeof value === 'string' && value.trim() !== '') return value
    }
  }
  return null
}

/** Slugs come percent-encoded, and cut at 200 bytes, which may be in the middle of a letter. */
export function decodeSlug(slug: string): string | null {
  const text = slug.trim().slice(0, 2000)
  for (const cut of [
    text,
    ...[1, 2, 3].map((n) => text.replace(new RegExp(`(?:%[\\da-f]{2}){${n}}$`, 'i'), '')),
  ]) {
    try {
      return decodeURIComponent(cut)
    } catch {}
  }
  return null
}
