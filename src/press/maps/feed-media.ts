/** An article's picture as Media RSS (rssboard.org/media-rss) writes it, for RSS and Atom alike. */
import type { MediaNs } from 'feedsmith'
import type { Article } from '#edition/article.ts'
import { escapeHtml } from '#edition/plain-body.ts'

export function mediaOf({ image }: Article): { media?: MediaNs.ItemOrFeed } {
  if (image === null) return {}
  const { src, caption, credit, width, height } = image
  const content: MediaNs.Content = {
    url: src,
    medium: 'image',
    ...(width !== undefined && { width }),
    ...(height !== undefined && { height }),
    ...(caption !== null && { description: { value: escapeHtml(caption), type: 'html' } }),
    ...(credit !== null && { credits: [{ value: escapeHtml(credit) }] }),
  }
  return { media: { contents: [content] } }
}
