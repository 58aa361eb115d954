/** From loaded sources to an edition on the writer's stage: what is pointed at first, what points at it last. */
import { readFile } from 'node:fs/promises'
import type { Article } from '#edition/article.ts'
import { mergeArticles } from '#edition/edition.ts'
import { countSections } from '#edition/section-list.ts'
import type { LoadedSource } from '#query/load-source.ts'
import type { BuildOptions } from './build-options.ts'
import { editionSettings, type Settings } from './edition-settings.ts'
import type { EditionWriter } from './edition-writer.ts'
import { layOut } from './layout/layout.ts'
import { type Icon, type Icons, iconsFrom } from './maps/icons.ts'
import { mapFiles } from './maps/maps.ts'
import type { SitemapPage } from './maps/sitemap.ts'
import { contentPolicy } from './policy.ts'
import { precompress } from './precompress.ts'
import { jobsFor } from './prerender/jobs.ts'
import { olderPages } from './prerender/older-pages.ts'
import type { Frame, PageJob } from './prerender/page-job.ts'
import { makePages } from './prerender/pool.ts'
import { STYLE_HASHES } from './prerender/styles.ts'
import type { PressEdition } from './press-edition.ts'
import type { Progress } from './progress.ts'
import { assetsIn, openShell, type Shell, shellPage } from './shell.ts'

export interface PublishOptions {
  /** The folder of the built reader. */
  readonly shell: string
  readonly options: BuildOptions
  readonly loaded: readonly LoadedSource[]
  readonly writer: EditionWriter
  readonly progress: Progress
  readonly signal: AbortSignal
}

export interface Published {
  readonly articles: number
  /** How many of them have a page of their own. */
  readonly made: number
}

/** Rejects where a file cannot be written, and where `signal` ended it. */
export async function publish(given: PublishOptions): Promise<Published> {
  const { options, loaded, writer, progress, signal } = given
  const { settings, language } = await editionSettings(options, loaded)
  const articles = publishable(loaded)
  const edition: PressEdition = {
    title: settings.title,
    description: settings.description ?? null,
    language,
    siteUrl: options.siteUrl,
    base: options.base,
    articles,
    sections: countSections(articles, settings.sections ?? []),
  }
  const shell = await openShell(given.shell)
  const policy = contentPolicy(STYLE_HASHES)
  for (const path of shell.files) writer.put(path, await shell.read(path))
  const made = articles.slice(0, options.prerender)
  const jobs = [...jobsFor(edition, made)]
  const icons = iconsOf(await iconsFrom(await iconSource(options, shell)), options)
  if (made.length > 0) {
    const frame = frameFor(edition, settings, shell, policy)
    const onProgress = (done: number) => progress.tell('Making pages', done, jobs.length)
    writer.took(await makePages(jobs, { frame, site: writer.site, onProgress, signal }))
    for (const { path, text } of olderPages(edition, frame)) writer.put(path, text)
  } else {
    writer.put('index.html', shellPage(shell.page, edition))
  }
  const maps = mapFiles(edition, {
    policy,
    icons,
    now: Date.now(),
    pages: jobs.map(sitemapPage),
    slugs: made.map(({ slug }) => slug),
  })
  for (const { path, content } of maps) writer.put(path, content)
  writer.put('404.html', shellPage(shell.page, edition))
  for (const { path, text } of layOut(articles, { ...edition })) {
    signal.throwIfAborted()
    writer.put(path, text)
  }
  writer.put('edition.json', `${JSON.stringify(settings, null, 2)}\n`)
  if (options.precompress) await precompress(writer)
  return { articles: articles.length, made: made.length }
}

/** The publisher's own, or the reader's. */
async function iconSource({ icon }: BuildOptions, shell: Shell): Promise<Uint8Array> {
  return icon === null ? shell.read('icon.svg') : readFile(icon)
}

function iconsOf(made: Icons, { icon }: BuildOptions): readonly Icon[] {
  if (made.kind === 'icons') return made.files
  throw new Error(`The picture ${icon ?? 'icon.svg'} cannot be made into icons. ${made.message}`)
}

function sitemapPage({ path, articles, shows }: PageJob): SitemapPage {
  const shown = shows.kind === 'article' ? articles.filter(({ slug }) => slug === shows.slug) : articles
  const times = shown.flatMap(({ updatedAt, publishedAt }) => updatedAt?.ms ?? publishedAt?.ms ?? [])
  return { path, lastmod: times.length > 0 ? Math.max(...times) : null }
}

/** Nothing that was taken back or is kept behind a sign-in; what is under an embargo has never come this far. */
function publishable(loaded: readonly LoadedSource[]): readonly Article[] {
  const withdrawn = new Set(loaded.flatMap((source) => source.withdrawn))
  const articles = loaded.flatMap((source) => source.articles)
  const shown = articles.filter(({ id, bodyState }) => !withdrawn.has(id) && bodyState !== 'protected')
  return mergeArticles(shown, Date.now())
}

function frameFor(
  { articles, ...edition }: PressEdition,
  settings: Settings['settings'],
  shell: Shell,
  policy: string,
): Frame {
  return {
    edition,
    config: { ...settings, sources: [...settings.sources] },
    total: articles.length,
    sections: edition.sections,
    zone: settings.sources[0]?.zone ?? 'UTC',
    assets: assetsIn(shell.page, edition.base, policy),
    hasCards: false,
  }
}
