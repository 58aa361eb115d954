/** The pictures that an article points to, each once. */
import { createHash } from 'node:crypto'
import type { Article } from '#edition/article.ts'
import { isEditionPicture } from '#edition/edition-picture.ts'
import { pictureSlots } from './picture-slots.ts'

/** Absolute http(s) and `data:` addresses: the picture above the text first, then as the text shows them. */
export function picturesIn(article: Article): readonly string[] {
  const hero = article.image?.src ?? null
  const isForeign = hero !== null && !isEditionPicture(hero)
  const inBody = pictureSlots(article).map(({ address }) => address)
  return [...new Set([...(isForeign ? [hero] : []), ...inBody])]
}

/** What a picture is remembered by: its address, or what a `data:` address holds, which may be megabytes. */
export function pictureName(address: string): string {
  if (!address.startsWith('data:')) return address
  return `data:${createHash('sha256').update(address).digest('hex').slice(0, 32)}`
}
