/** Pictures that an edition has brought into its own folder: their addresses begin at the root of whatever host it stands on. */

/** Bounded, so that no text takes long to search. */
const PATH =
  '/(?:[^/?#\\s"\'\\\\<>,]{1,100}/){0,8}pictures/[\\da-f]{2}/[\\da-f]{12}(?:-\\d{1,5})?\\.(?:webp|gif|svg|png|avif)'
const WHOLE = new RegExp(`^${PATH}$`)
const ANYWHERE = new RegExp(PATH, 'g')
const IN_ATTRIBUTES = new RegExp(`(["\\s,])(${PATH})(?=["\\s,])`, 'g')

/** True for `/news/pictures/ab/ab12cd34ef56-960.webp`: never an address of the article's publisher. */
export function isEditionPicture(address: string): boolean {
  return WHOLE.test(address)
}

/** Each once, wherever they stand in a file of the edition. */
export function picturesIn(text: string): readonly string[] {
  return [...new Set(Array.from(text.matchAll(ANYWHERE), ([path]) => path))]
}

/** Makes such addresses in HTML absolute, for whoever reads the edition from another host. */
export function placeEditionPictures(html: string, base: string): string {
  if (!html.includes('/pictures/')) return html
  return html.replace(IN_ATTRIBUTES, (_, before: string, path: string) => before + placed(path, base))
}

function placed(path: string, base: string): string {
  return URL.canParse(path, base) ? new URL(path, base).href : path
}
