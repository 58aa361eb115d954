/** Names of authors, for comparing and for addresses. */
import { shortHash, slugify } from './slug.ts'
import { clean } from './text.ts'

/** The same for the same name in any case; for comparing, never for show. */
export function authorKey(name: string): string {
  return clean(name).normalize('NFC').toLowerCase()
}

const slugs = new Map<string, string>()

/** Names an author's page. Every article asks for this at every selection, so answers are kept. */
export function authorSlug(name: string): string {
  const known = slugs.get(name)
  if (known !== undefined) return known
  const slug = slugify(name) || shortHash(name)
  slugs.set(name, slug)
  return slug
}
