/** The line of HTML that a publisher of another site pastes into a page. */
import { escapeHtml } from '#edition/plain-body.ts'

export interface Embedded {
  readonly address: string
  /** What a screen reader says of the frame. */
  readonly title: string
  /** CSS pixels. */
  readonly height: number
}

/** No script, nothing loaded before it is scrolled to, and no power over the page around it but to open what is clicked. */
export function embedSnippet({ address, title, height }: Embedded): string {
  const said = escapeHtml(title.replace(/\s+/g, ' ').trim())
  return (
    `<iframe src="${escapeHtml(address)}" title="${said}" width="100%" height="${height}" ` +
    `style="border: 0" loading="lazy" referrerpolicy="no-referrer" sandbox="${embedSandbox}"></iframe>`
  )
}

/** A frame's usual height with an article's card in it. */
export const cardHeight = (hasPicture: boolean) => (hasPicture ? 460 : 300)

/** The reader needs an origin for what it keeps; its links open beside the page that it stands in. */
export const embedSandbox = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox'
