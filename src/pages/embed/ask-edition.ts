/** What a frame asks at the desk: the settings, the sources, and then the few rows that it shows. */
import type { Article } from '#edition/article.ts'
import { listSections, type SectionCount } from '#edition/section-list.ts'
import { EVERYTHING } from '#edition/selection.ts'
import { askDesk } from '#query/ask-desk.ts'
import type { HeldSource, News } from '#query/desk-messages.ts'
import type { EditionConfig } from '#query/edition-config.ts'
import type { EmbedWish } from '#route/embed-address.ts'

export interface OpenedEdition {
  readonly config: EditionConfig
  readonly base: string
}

/** Null where there is none, or none that can be read. */
export async function openEdition(folder: string): Promise<OpenedEdition | null> {
  const address = new URL('edition.json', folder).href
  const outcome = await askDesk<'config'>({ kind: 'config', address })
  return outcome.kind === 'opened' ? outcome.opened : null
}

/** Brings in every source, or looks whether it has changed; `onFirst` where something can be shown before all is there. */
export async function bringSources(
  { config, base }: OpenedEdition,
  onFirst: (key: string) => void,
): Promise<ReadonlyMap<string, HeldSource>> {
  const brought = config.sources.map(async (source): Promise<[string, HeldSource] | null> => {
    const key = new URL(source.url, base).href
    const onNews = (news: News) => news.kind === 'first' && onFirst(key)
    const result = await askDesk<'source'>({ kind: 'source', source, base }, { onNews })
    return result.kind === 'held' ? [key, result.source] : null
  })
  const settled = await Promise.allSettled(brought)
  return new Map(settled.flatMap((one) => (one.status === 'fulfilled' && one.value ? [one.value] : [])))
}

/** What is to be shown; `coming` while it is on its way. */
export type Shown =
  | { readonly kind: 'article'; readonly article: Article }
  | {
      readonly kind: 'list'
      readonly rows: readonly Article[]
      readonly found: number
      readonly total: number
      readonly author: string | null
    }
  | { readonly kind: 'gone' }
  | { readonly kind: 'coming' }

export interface ShownEdition {
  readonly shown: Shown
  readonly sections: readonly SectionCount[]
}

export async function askShown(
  { config }: OpenedEdition,
  sources: readonly string[],
  wish: EmbedWish,
): Promise<ShownEdition> {
  const { selection, limit } = wish
  const rows = wish.article === null ? limit : 1
  const list = await askDesk<'list'>({
    kind: 'list',
    sources,
    selection: wish.article === null ? selection : EVERYTHING,
    rows,
  })
  const sections = listSections(list.sections, config.sections ?? [])
  if (wish.article !== null) return { shown: await askArticle(sources, wish.article), sections }
  const isComing = list.rows.length === 0 && list.coming !== null
  return { shown: isComing ? { kind: 'coming' } : { kind: 'list', ...list }, sections }
}

async function askArticle(sources: readonly string[], slug: string): Promise<Shown> {
  const opened = await askDesk<'article'>({ kind: 'article', slug, selection: EVERYTHING, sources })
  if (opened.kind === 'here') return { kind: 'article', article: opened.article }
  return { kind: opened.kind === 'none' ? 'gone' : 'coming' }
}

/** How many of the newest are looked at to see whether anything is new. */
const NEWEST = 50

/** The same for as long as nothing has changed that a frame could show. */
export async function stampOf(held: ReadonlyMap<string, HeldSource>): Promise<string> {
  const { rows } = await askDesk<'list'>({
    kind: 'list',
    sources: [...held.keys()],
    selection: EVERYTHING,
    rows: NEWEST,
  })
  const lines = rows.map(({ id, headline, standfirst, updatedAt }) => [id, headline, standfirst, updatedAt])
  return JSON.stringify([[...held.values()], lines])
}
