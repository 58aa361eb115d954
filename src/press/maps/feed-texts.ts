/** The texts of written feeds, made safe: programs that read feeds have each their own idea of what may stand in one. */
import { setImmediate } from 'node:timers/promises'
import type { Article } from '#edition/article.ts'
import { sectionSlug } from '#edition/section-key.ts'
import { madeBody } from '#press/prerender/made-body.ts'
import type { PressEdition } from '#press/press-edition.ts'

/** A feed holds the newest. */
export const NEWEST = 50

/** Gives an article with the text that may stand in a feed; a text that was not made safe is left out. */
export type FeedText = (article: Article) => Article

/** Rejects where `signal` ended it. */
export async function feedTexts(edition: PressEdition, signal: AbortSignal): Promise<FeedText> {
  const site = edition.siteUrl ?? `https://site.invalid${edition.base}`
  const texts = new Map<Article, string | null>()
  for (const article of inFeeds(edition)) {
    texts.set(article, await madeBody(article, null, site))
    await setImmediate()
    signal.throwIfAborted()
  }
  return (article) => ({ ...article, bodyHtml: texts.get(article) ?? null })
}

/** The newest of the edition and of each of its sections, each once. */
function inFeeds({ articles }: PressEdition): ReadonlySet<Article> {
  const wanted = new Set(articles.slice(0, NEWEST))
  const counts = new Map<string, number>()
  for (const article of articles) {
    for (const slug of new Set(article.sections.map(sectionSlug))) {
      const count = (counts.get(slug) ?? 0) + 1
      counts.set(slug, count)
      if (count <= NEWEST) wanted.add(article)
    }
  }
  return wanted
}
