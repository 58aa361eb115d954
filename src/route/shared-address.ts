/** The addresses that a reader hands on: short, without what others cannot use, and open to whoever has them. */
import type { Article } from '#edition/article.ts'
import type { Selection } from '#edition/selection.ts'
import { articleAddress, frontAddress, sectionAddress } from './address.ts'
import { cleanAddress } from './clean-address.ts'
import { writeSelection } from './selection-address.ts'

/** `place` is where the edition stands; a file that was carried somewhere has no address that others could open. */
export function sharedAddress(path: string, place: string): string {
  return new URL(isFile(place) ? `#${path}` : path.slice(1), place).href
}

export function isFile(place: string): boolean {
  return !/^https?:/i.test(place)
}

/** Without the selection that it was found in. In a carried file, the publisher's own where there is one. */
export function sharedArticle({ slug, url }: Pick<Article, 'slug' | 'url'>, place: string): string {
  if (isFile(place) && url !== null) return cleanAddress(url)
  return sharedAddress(articleAddress(slug), place)
}

/** `isSection`: on a section's own page, which has an address and a picture of its own. */
export function sharedSelection(selection: Selection, isSection: boolean, place: string): string {
  const [slug, ...others] = selection.sections
  if (!isSection || slug === undefined || others.length > 0)
    return sharedAddress(frontAddress(selection), place)
  const rest = writeSelection({ ...selection, sections: [] })
  return sharedAddress(sectionAddress(slug) + rest, place)
}
