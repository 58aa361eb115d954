/** Sets an article's picture into its card, at the end of the lines. */
import sharp from 'sharp'
import { type Card, cardNote } from './card.ts'
import { CARD_WIDTH } from './stamp.ts'

const WIDTH = 384
const HEIGHT = 340
const TOP = 210
const MARGIN = 64

/** The card as it was where the picture cannot be read. */
export async function withPicture(card: Uint8Array, picture: Uint8Array, about: Card): Promise<Uint8Array> {
  try {
    const left = about.direction === 'rtl' ? MARGIN : CARD_WIDTH - MARGIN - WIDTH
    const input = await sharp(picture, { limitInputPixels: 50_000_000 })
      .resize(WIDTH, HEIGHT, { fit: 'cover', position: 'attention' })
      .toBuffer()
    return await sharp(card)
      .composite([{ input, left, top: TOP }])
      // A photograph in full colour would be ten times as large.
      .png({ palette: true, colours: 128, effort: 3 })
      .withExif({ IFD0: { ImageDescription: cardNote(about) } })
      .toBuffer()
  } catch {
    return card
  }
}
