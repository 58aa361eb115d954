/** Names of sections, for comparing and for addresses. */
import { shortHash, slugify } from './slug.ts'

const slugs = new Map<string, string>()

/** Names a section in addresses; the same for every way of writing it. Never empty. */
export function sectionSlug(name: string): string {
  const known = slugs.get(name)
  if (known !== undefined) return known
  const slug = slugify(name) || shortHash(name)
  slugs.set(name, slug)
  return slug
}

/** The same for "WORLDPOST" and "WorldPost". */
export function sectionKey(name: string): string {
  return sectionSlug(name)
}
