/** A card as a file of the edition: drawn only where it is not there yet. */
import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import { join } from 'node:path'
import type { Site } from '#press/put-file.ts'
import { type Card, cardNote, drawCard } from './card.ts'

/** Null where the card that stands in the edition is this one already. */
export async function cardFile(card: Card, site: Site, path: string): Promise<Uint8Array | null> {
  if (!site.isNew && isDrawn(join(site.folder, path), cardNote(card))) return null
  const drawn = drawCard(card)
  const picture = card.picture === null ? null : readPicture(site, card.picture)
  if (picture === null) return drawn
  const { withPicture } = await import('./card-picture.ts')
  return withPicture(drawn, picture, card)
}

/** The note stands among the first bytes. */
const HEAD = 120

function isDrawn(path: string, note: string): boolean {
  try {
    const file = openSync(path, 'r')
    const head = Buffer.alloc(HEAD)
    readSync(file, head, 0, HEAD, 0)
    closeSync(file)
    return head.includes(note)
  } catch {
    return false
  }
}

function readPicture({ stage, folder }: Site, path: string): Uint8Array | null {
  for (const place of [stage, folder]) {
    try {
      return readFileSync(join(place, path))
    } catch {
      // It may stand in the other.
    }
  }
  return null
}
