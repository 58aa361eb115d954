/** From loaded sources to an edition on the writer's stage. */
import { readFile } from 'node:fs/promises'
import { setImmediate } from 'node:timers/promises'
import { countSections } from '#edition/section-list.ts'
import type { LoadedSource } from '#query/load-source.ts'
import { chooseLanguage } from '#ui/languages/choose-language.ts'
import { bringIn } from './bring-in.ts'
import type { BuildOptions } from './build-options.ts'
import { editionSettings, type Settings } from './edition-settings.ts'
import type { EditionWriter } from './edition-writer.ts'
import { layOut } from './layout/layout.ts'
import { feedTexts } from './maps/feed-texts.ts'
import { type MapOptions, mapFiles } from './maps/maps.ts'
import type { SitemapPage } from './maps/sitemap.ts'
import { READER_PAGE, WORKER, workerFor } from './offline-worker.ts'
import { precompress } from './precompress.ts'
import { jobsFor } from './prerender/jobs.ts'
import { olderPages } from './prerender/older-pages.ts'
import type { Frame, PageJob } from './prerender/page-job.ts'
import type { Pool } from './prerender/pool.ts'
import { speakAs } from './prerender/speak-as.ts'
import type { PressEdition } from './press-edition.ts'
import type { Progress } from './progress.ts'
import { publishable } from './publishable.ts'
import type { EditionFile } from './put-file.ts'
import { assetsIn, EMBED_PAGE, openShell, type Shell, shellPage } from './shell.ts'
import { spareMemory } from './spare-memory.ts'

export interface PublishOptions {
  /** The folder of the built reader. */
  readonly shell: string
  readonly options: BuildOptions
  readonly loaded: readonly LoadedSource[]
  readonly writer: EditionWriter
  readonly pool: Pool
  readonly progress: Progress
  readonly signal: AbortSignal
}

export interface Published {
  readonly articles: number
  /** How many of them have a page of their own. */
  readonly made: number
  /** Sentences about pictures that could not be brought in. */
  readonly remarks: readonly string[]
}

/** Rejects where a file cannot be written, and where `signal` ended it. */
export async function publish(given: PublishOptions): Promise<Published> {
  const { options, loaded, writer, pool, progress, signal } = given
  // What the feeds were read from.
  spareMemory()
  const { settings, language } = await editionSettings(options, loaded)
  const { articles, remarks } = await bringIn(publishable(loaded), given)
  const edition: PressEdition = {
    title: settings.title,
    description: settings.description ?? null,
    language,
    siteUrl: options.siteUrl,
    base: options.base,
    articles,
    sections: countSections(articles, settings.sections ?? []),
  }
  spareMemory()
  const shell = await openShell(given.shell)
  const made = articles.slice(0, options.prerender)
  const pagesFor = () => jobsFor(edition, made, options.cards)
  // Gone through twice, since all jobs together would be as large as the edition.
  const found = Array.from(pagesFor(), sitemapPage)
  const frame = frameFor(edition, settings, shell, options)
  const onProgress = (done: number) => progress.tell('Making pages', done, found.length)
  // Lists and cards are in the edition's language, what the command says afterwards is not.
  await speakAs(language)
  const pages = pool.make(pagesFor(), { frame, site: writer.site, onProgress, signal })
  // Whatever ends this early ends the pages too; they are waited for below.
  pages.catch(() => undefined)
  const feedText = await feedTexts(edition, signal)
  await putAll(writer, filesBeside(edition, frame, shell, { found, feedText, embeds: options.cards }), signal)
  for (const path of shell.files) writer.put(path, await shell.read(path))
  if (options.icon !== null) await putIcons(writer, options.icon)
  writer.put(WORKER, workerFor(shell.worker, writer.read))
  writer.put('edition.json', `${JSON.stringify(settings, null, 2)}\n`)
  writer.took(await pages)
  await speakAs(null)
  if (options.precompress) await precompress(writer)
  return { articles: articles.length, made: made.length, remarks }
}

function frameFor(
  { articles, ...edition }: PressEdition,
  settings: Settings['settings'],
  shell: Shell,
  { cards, icon }: BuildOptions,
): Frame {
  return {
    edition,
    config: { ...settings, sources: [...settings.sources] },
    total: articles.length,
    sections: edition.sections,
    zone: settings.sources[0]?.zone ?? 'UTC',
    assets: assetsIn(shell, {
      base: edition.base,
      language: chooseLanguage({ reader: [], edition: edition.language }),
    }),
    hasCards: cards > 0,
    hasOwnIcon: icon !== null,
  }
}

/** All but the pages that threads make. */
function* filesBeside(
  edition: PressEdition,
  frame: Frame,
  shell: Shell,
  { found, ...given }: BesidePages,
): Generator<EditionFile> {
  const page = shellPage(shell.page, edition)
  const slugs = found.flatMap(({ slug }) => slug ?? [])
  for (const { path, text } of layOut(edition.articles, edition)) yield { path, content: text }
  if (found.length === 0) yield { path: 'index.html', content: page }
  else for (const { path, text } of olderPages(edition, frame)) yield { path, content: text }
  yield { path: '404.html', content: page }
  yield { path: READER_PAGE, content: page }
  yield { path: EMBED_PAGE, content: shellPage(shell.embed, edition) }
  const { policy } = frame.assets
  yield* mapFiles(edition, { policy, slugs, now: Date.now(), pages: found, ...given })
}

interface BesidePages extends Pick<MapOptions, 'feedText' | 'embeds'> {
  readonly found: readonly FoundPage[]
}

interface FoundPage extends SitemapPage {
  /** Of the article that it shows. */
  readonly slug: string | null
}

function sitemapPage({ path, articles, shows }: PageJob): FoundPage {
  const shown = shows.kind === 'article' ? articles.filter(({ slug }) => slug === shows.slug) : articles
  const times = shown.flatMap(({ updatedAt, publishedAt }) => updatedAt?.ms ?? publishedAt?.ms ?? [])
  const slug = shows.kind === 'article' ? shows.slug : null
  return { path, slug, lastmod: times.length > 0 ? Math.max(...times) : null }
}

/** Milliseconds after which the threads are given their next jobs. */
const TURN = 10

async function putAll(
  writer: EditionWriter,
  files: Iterable<EditionFile>,
  signal: AbortSignal,
): Promise<void> {
  let since = performance.now()
  for (const { path, content } of files) {
    writer.put(path, content)
    if (performance.now() - since < TURN) continue
    await setImmediate()
    signal.throwIfAborted()
    spareMemory()
    since = performance.now()
  }
}

/** Loaded only where a publisher brings a picture: the reader's own icons are made already. */
async function putIcons(writer: EditionWriter, picture: string): Promise<void> {
  const { iconsFrom } = await import('./maps/icons.ts')
  const made = await iconsFrom(await readFile(picture))
  if (made.kind === 'refused') throw new Error(`${picture}: ${made.message}`)
  for (const { path, bytes } of made.files) writer.put(path, bytes)
}
