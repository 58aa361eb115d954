/** The pictures of an article that are worth a look by themselves, and what is known of each. */

export interface LargePicture {
  /** On the page already. */
  readonly src: string
  /** The largest that there is; the same where there is no other. */
  readonly largest: string
  readonly alt: string
  readonly caption: string
  readonly credit: string
}

/** An icon or a sign in a line of text is none. */
const SMALLEST = 160
const PICTURE_FILE = /\.(?:avif|gif|jpe?g|png|webp)$/i

export function picturesIn(article: Element): readonly HTMLImageElement[] {
  const all = article.querySelectorAll<HTMLImageElement>('.hero img, .body img')
  return [...all].filter((picture) => !picture.hidden && isLarge(picture) && !leadsElsewhere(picture))
}

/** A sign inside a line, a cell or a caption stays what it is. */
function isLarge(picture: HTMLImageElement): boolean {
  if (picture.closest('li, td, th, dt, figcaption, h2, h3, h4, h5, h6')) return false
  const width = Number(picture.getAttribute('width') ?? SMALLEST)
  const around = picture.closest('p')?.textContent ?? ''
  return width >= SMALLEST && around.trim() === ''
}

/** A picture that is a link stays one, unless the link is only a larger copy of it. */
function leadsElsewhere(picture: HTMLImageElement): boolean {
  const link = picture.closest('a')
  return link !== null && !PICTURE_FILE.test(link.pathname)
}

export function largePicture(picture: HTMLImageElement): LargePicture {
  const figure = picture.closest('figure')
  const caption = figure?.querySelector('figcaption')
  const credit = caption?.querySelector('.credit')?.textContent?.trim() ?? ''
  const words = (caption?.textContent ?? '').replace(/\s+/g, ' ').trim()
  return {
    src: picture.currentSrc || picture.src,
    largest: picture.closest('a')?.href ?? widestOf(picture) ?? picture.src,
    alt: picture.alt,
    caption: credit !== '' && words.endsWith(credit) ? words.slice(0, -credit.length).trim() : words,
    credit,
  }
}

function widestOf({ srcset }: HTMLImageElement): string | null {
  const sizes = srcset
    .split(/,\s+/)
    .map((part) => part.trim().split(/\s+/))
    .map(([address = '', width = '']) => ({ address, width: Number.parseFloat(width) || 0 }))
    .filter(({ address }) => address !== '')
  const widest = sizes.toSorted((a, b) => b.width - a.width)[0]
  return widest ? new URL(widest.address, document.baseURI).href : null
}
