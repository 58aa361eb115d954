/** What RSS and Atom have in common: a channel of the edition, and what each of its articles says. */
import type { Article, Author } from '#edition/article.ts'
import { escapeHtml } from '#edition/plain-body.ts'
import type { PressEdition } from '#press/press-edition.ts'
import { linkOf } from './article-link.ts'
import { NEWEST } from './feed-texts.ts'

export interface Channel {
  readonly title: string
  /** The folder of its page and feeds, as an address: empty for the edition, `section/SLUG/` for a section. */
  readonly path: string
  /** Newest first, with texts that may stand in a feed: feed-texts.ts. */
  readonly articles: readonly Article[]
}

export interface FeedItem {
  readonly article: Article
  readonly link: string
  readonly authors: readonly Author[]
  /** HTML. */
  readonly summary: string | null
  /** HTML, the whole of it. */
  readonly content: string | null
}

export function feedItems(edition: PressEdition, { articles }: Channel): readonly FeedItem[] {
  return articles.slice(0, NEWEST).map((article) => ({
    article,
    link: linkOf(edition, article),
    authors: authorsOf(article),
    ...textsOf(article),
  }))
}

/** Null where nothing is dated. Never today: the same articles must give the same file. */
export function newestOf(items: readonly FeedItem[]): Date | null {
  const times = items.flatMap(({ article: { updatedAt, publishedAt } }) => {
    const moment = updatedAt ?? publishedAt
    return moment === null ? [] : [moment.ms]
  })
  return times.length === 0 ? null : new Date(Math.max(...times))
}

/** A desk or an agency signs where no person does, then whatever stands in the byline. */
function authorsOf({ authors, credits, bylineText }: Article): readonly Author[] {
  if (authors.length > 0) return authors
  const names = credits.length > 0 || bylineText === null ? credits : [bylineText]
  return names.map((name) => ({ name }))
}

function textsOf({ standfirst, bodyHtml, bodyState }: Article): Pick<FeedItem, 'summary' | 'content'> {
  const body = bodyHtml === null ? null : numbered(bodyHtml)
  const summary = standfirst === null ? null : escapeHtml(standfirst)
  if (bodyState === 'full') return { summary, content: body }
  // The beginning of a text announces it, where the publisher wrote nothing to that end.
  return { summary: summary ?? (bodyState === 'partial' ? body : null), content: null }
}

/** The writer of XML makes every `&apos;` a quote, which would end an attribute. */
function numbered(html: string): string {
  return html.replaceAll('&apos;', '&#39;')
}
