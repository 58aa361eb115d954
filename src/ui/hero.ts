/** Which picture stands above an article's text. */
import type { Article, Picture } from '#edition/article.ts'

/** A picture that stands in the text without a caption of its own up here is shown there, where it belongs. */
export function heroOf({ image, bodyHtml }: Article): Picture | null {
  if (image === null || image.caption !== null || image.credit !== null) return image
  return mentions(bodyHtml, image.src) ? null : image
}

/** By its name alone: the text may hold it in another size, or by a relative address. */
function mentions(html: string | null, src: string): boolean {
  const name =
    src
      .split(/[?#]/)[0]
      ?.split('/')
      .at(-1)
      ?.replace(/(-\d+x\d+)?\.\w+$/, '') ?? ''
  return name !== '' && (html?.includes(name) ?? false)
}
