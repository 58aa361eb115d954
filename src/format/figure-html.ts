/** Pieces of a body that several formats keep as data, written as HTML. All text is escaped unless called HTML. */
import { escapeHtml } from '#edition/plain-body.ts'
import { amountOf } from './fields.ts'

export interface FigureParts {
  readonly src: string
  readonly alt?: string | null
  readonly caption?: string | null
  readonly credit?: string | null
  readonly width?: unknown
  readonly height?: unknown
}

export function figureHtml({ src, alt, caption, credit, width, height }: FigureParts): string {
  const size = [
    ['width', amountOf(width)],
    ['height', amountOf(height)],
  ].map(([name, pixels]) => (pixels ? ` ${name}="${pixels}"` : ''))
  const image = `<img src="${escapeHtml(src)}" alt="${escapeHtml(alt ?? '')}"${size.join('')}>`
  const words = [caption, credit].filter(Boolean).map((text) => escapeHtml(text ?? ''))
  return `<figure>${image}${words.length > 0 ? `<figcaption>${words.join(' ')}</figcaption>` : ''}</figure>`
}

/** The page makes a card with a link of it: nothing of a third party is loaded. */
export function embedHtml(address: string, title: string | null = null): string {
  return `<iframe src="${escapeHtml(address)}"${title === null ? '' : ` title="${escapeHtml(title)}"`}></iframe>`
}

export interface PlayerParts {
  readonly kind: 'video' | 'audio'
  readonly src: string
  readonly title?: string | null
  readonly poster?: string | null
}

export function playerHtml({ kind, src, title, poster }: PlayerParts): string {
  const name = title ? ` title="${escapeHtml(title)}"` : ''
  const still = poster && kind === 'video' ? ` poster="${escapeHtml(poster)}"` : ''
  return `<${kind} controls src="${escapeHtml(src)}"${name}${still}></${kind}>`
}

/** `content` is HTML. */
export function linkHtml(address: string, content: string): string {
  return `<a href="${escapeHtml(address)}">${content}</a>`
}

const BLOCK =
  /<(?:p|div|ul|ol|table|blockquote|figure|h[1-6]|pre|section|article|aside|iframe|hr|dl|video|audio)\b/i

/** HTML of one paragraph or of many; bare lines become one. */
export function paragraphHtml(html: string): string {
  return BLOCK.test(html) ? html : `<p>${html}</p>`
}
