/** Which pages of an edition are made beforehand. */
import type { Article } from '#edition/article.ts'
import { authorSlug } from '#edition/author-key.ts'
import { sectionSlug } from '#edition/section-key.ts'
import { type PressEdition, pathOf } from '#press/press-edition.ts'
import { listedArticle } from './made-article.ts'
import type { PageJob } from './page-job.ts'

/** As many as any list shows at first. */
const IN_LIST = 32

/** `articles` are those that get a page of their own, the newest of the edition. */
export function* jobsFor(edition: PressEdition, articles: readonly Article[]): Generator<PageJob> {
  if (articles.length === 0) return
  const all = edition.articles
  yield listJob('', 'index.html', all, { kind: 'front' })
  for (const { slug, label } of edition.sections) {
    const found = all.filter(({ sections }) => sections.some((name) => sectionSlug(name) === slug))
    yield listJob(pathOf.section(slug), `section/${slug}/index.html`, found, { kind: 'section', label, slug })
  }
  for (const [slug, { name, found }] of byAuthor(all, articles)) {
    yield listJob(pathOf.author(slug), `author/${slug}/index.html`, found, { kind: 'author', name })
  }
  for (const [i, article] of articles.entries()) yield articleJob(all, i, article)
}

function listJob(path: string, file: string, found: readonly Article[], shows: PageJob['shows']): PageJob {
  const articles = found.slice(0, IN_LIST).map(listedArticle)
  return { path, file, articles, found: found.length, shows }
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
