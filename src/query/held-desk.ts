/** In place of ask-desk.ts where the whole edition is held in one file: nothing is fetched, because there is nowhere to fetch from. */
import type { Article } from '#edition/article.ts'
import { Desk } from './desk.ts'
import type { Ask, Question, Replies } from './desk-messages.ts'
import type { EditionConfig, SourceConfig } from './edition-config.ts'
import type { SourceResult } from './load-source.ts'
import type { ConfigOutcome } from './open-config.ts'

/** What the press writes into such a file. */
export interface Held {
  readonly config: EditionConfig
  /** Newest first, each once, whole. */
  readonly articles: readonly Article[]
  /** Below the edition → `data:` address. */
  readonly pictures: Readonly<Record<string, string>>
}

/** Where the pictures of a held edition would stand; nobody's (RFC 2606). */
export const HELD_ORIGIN = 'https://held.invalid/'
const PICTURE = /https:\/\/held\.invalid\/(pictures\/[\w/.-]{1,80})/g

let held: Held | null = null

export function hold(edition: Held): void {
  held = { ...edition, articles: edition.articles.map((article) => withPictures(article, edition.pictures)) }
}

function withPictures(article: Article, pictures: Held['pictures']): Article {
  const fill = (text: string) => text.replace(PICTURE, (address, path: string) => pictures[path] ?? address)
  const { image, bodyHtml } = article
  return {
    ...article,
    image: image && { ...image, src: fill(image.src) },
    bodyHtml: bodyHtml && fill(bodyHtml),
  }
}

const { signal: FOREVER } = new AbortController()
const desk = new Desk({ openConfig, load, onChange: () => undefined })

/** As in ask-desk.ts. */
export async function askDesk<Kind extends Question['kind']>(question: Ask<Kind>): Promise<Replies[Kind]> {
  // The desk answers each kind of question in kind.
  return (await desk.answer(question, { signal: FOREVER, tell: () => undefined })) as Replies[Kind]
}

/** All that there is was there from the start. */
export function onDeskChange(): () => void {
  return () => undefined
}

async function openConfig(address: string): Promise<ConfigOutcome> {
  if (held === null) return { kind: 'unread', failure: { why: 'missing', address } }
  return { kind: 'opened', opened: { config: held.config, base: address } }
}

async function load(source: SourceConfig, base: string): Promise<SourceResult> {
  const address = new URL(source.url, base).href
  if (held === null)
    return { kind: 'trouble', trouble: { kind: 'unread', failure: { why: 'missing', address } } }
  return {
    kind: 'loaded',
    source: {
      name: held.config.title,
      address,
      format: 'jsonfeed',
      articles: held.articles,
      problems: [],
      skipped: 0,
      withdrawn: [],
      isComing: false,
      archive: null,
      documents: [],
      broken: null,
    },
  }
}
