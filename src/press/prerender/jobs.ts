/** Which pages of an edition are made beforehand. */
import type { Article } from '#edition/article.ts'
import { authorSlug } from '#edition/author-key.ts'
import { sectionSlug } from '#edition/section-key.ts'
import { type PressEdition, pathOf } from '#press/press-edition.ts'
import { authorCard, cardOf, editionCard, sectionCard } from '#press/social/card-of.ts'
import { listedArticle } from './made-article.ts'
import type { PageJob } from './page-job.ts'

export const EDITION_CARD = 'cards/edition.png'

/** As many as any list shows at first. */
const IN_LIST = 32

/**
 * `articles` are those that get a page of their own, the newest of the edition. `cards`: how many of them, and of the authors,
 * get a picture of their own for sharing; with none, sections get none either.
 */
export function* jobsFor(
  edition: PressEdition,
  articles: readonly Article[],
  cards: number,
): Generator<PageJob> {
  if (articles.length === 0) return
  const all = edition.articles
  const front = listJob('', 'index.html', all, { kind: 'front' })
  yield cards > 0 ? { ...front, card: { path: EDITION_CARD, card: editionCard(edition) } } : front
  for (const section of edition.sections) {
    const { slug, label } = section
    const found = all.filter(({ sections }) => sections.some((name) => sectionSlug(name) === slug))
    const job = listJob(pathOf.section(slug), `section/${slug}/index.html`, found, {
      kind: 'section',
      label,
      slug,
    })
    const path = `cards/section/${slug}.png`
    yield cards > 0 ? { ...job, card: { path, card: sectionCard(section, found.length, edition) } } : job
  }
  for (const [i, [slug, { name, found }]] of [...byAuthor(all, articles)].entries()) {
    const job = listJob(pathOf.author(slug), `author/${slug}/index.html`, found, { kind: 'author', name })
    const path = `cards/author/${slug}.png`
    yield i < cards ? { ...job, card: { path, card: authorCard(name, found.length, edition) } } : job
  }
  for (const [i, article] of articles.entries()) {
    const job = articleJob(all, i, article)
    const path = `cards/article/${article.slug}.png`
    yield i < cards ? { ...job, card: { path, card: cardOf(article, edition) } } : job
  }
}

function listJob(path: string, file: string, found: readonly Article[], shows: PageJob['shows']): PageJob {
  const articles = found.slice(0, IN_LIST).map(listedArticle)
  return { path, file, articles, found: found.length, card: null, shows }
}

function articleJob(all: readonly Article[], i: number, article: Article): PageJob {
  const [newer, older] = [all[i - 1], all[i + 1]]
  const articles = [
    ...(newer ? [listedArticle(newer)] : []),
    article,
    ...(older ? [listedArticle(older)] : []),
  ]
  return {
    path: pathOf.article(article.slug),
    file: `article/${article.slug}/index.html`,
    articles,
    found: all.length,
    card: null,
    shows: { kind: 'article', slug: article.slug },
  }
}

interface ByAuthor {
  readonly name: string
  readonly found: Article[]
}

/** Everything by each author who wrote one of `made`. */
function byAuthor(all: readonly Article[], made: readonly Article[]): ReadonlyMap<string, ByAuthor> {
  const authors = new Map<string, ByAuthor>()
  for (const { name } of made.flatMap((article) => article.authors)) {
    const slug = authorSlug(name)
    if (slug !== '' && !authors.has(slug)) authors.set(slug, { name, found: [] })
  }
  for (const article of all) {
    const slugs = new Set(article.authors.map(({ name }) => authorSlug(name)))
    for (const slug of slugs) authors.get(slug)?.found.push(article)
  }
  return authors
}
