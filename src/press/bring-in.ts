/** Pictures become part of the edition: those beside its feeds always, since nobody else could find them; with `--images` all. */
import { readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { Article } from '#edition/article.ts'
import type { BuildOptions } from './build-options.ts'
import type { EditionWriter } from './edition-writer.ts'
import { addressInFolder } from './folder.ts'
import type { Progress } from './progress.ts'

interface BringOptions {
  readonly options: BuildOptions
  readonly writer: EditionWriter
  readonly progress: Progress
  readonly signal: AbortSignal
}

export interface BroughtIn {
  readonly articles: readonly Article[]
  /** Sentences about pictures that could not be had. */
  readonly remarks: readonly string[]
}

export async function bringIn(
  articles: readonly Article[],
  { options, writer, progress, signal }: BringOptions,
): Promise<BroughtIn> {
  if (!options.images && !articles.some(hasOwnPicture)) return { articles, remarks: [] }
  const [{ bringPictures }, { isBesideFeed, pictureReader }, { readRemembered }] = await Promise.all([
    import('./images/bring.ts'),
    import('./images/read-picture.ts'),
    import('./images/remembered.ts'),
  ])
  const { folder } = writer.site
  const feeds = options.feeds.filter((feed) => !/^https?:\/\//i.test(feed))
  const pictures = bringPictures(articles, {
    read: pictureReader({ folders: feeds.map((feed) => dirname(resolve(feed))) }),
    base: options.base,
    ...(!options.images && { isWanted: isBesideFeed }),
    known: await readRemembered(folder),
    standing: (path) => readFile(join(folder, path)).catch(() => null),
    onProgress: ({ articles: done, ofArticles }) => progress.tell('Bringing pictures', done, ofArticles),
    signal,
  })
  let step = await pictures.next()
  for (; !step.done; step = await pictures.next()) writer.put(step.value.path, step.value.content)
  const { articles: brought, problems, leftOut } = step.value
  const beyond =
    leftOut === 0 ? [] : [`${leftOut} pictures are more than an edition takes and stay where they are.`]
  return { articles: brought, remarks: [...problems.map(({ message }) => message), ...beyond] }
}

function hasOwnPicture({ image, bodyHtml, url, source }: Article): boolean {
  const here = addressInFolder('')
  if (image?.src.startsWith(here) || bodyHtml?.includes(here)) return true
  // A relative address in a text belongs to the folder where nothing else says where the text stands.
  return url === null && source.url === null && /<img|<source/i.test(bodyHtml ?? '')
}
