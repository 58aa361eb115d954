/** Brings the pictures of all articles into the edition's folder, so that reading needs no other host. */
import type { Article } from '#edition/article.ts'
import type { EditionFile } from '#press/put-file.ts'
import { type BringOneOptions, bringOneBy } from './bring-one.ts'
import { broughtFrom, type Remembered } from './brought.ts'
import { inParallel } from './in-parallel.ts'
import { type PictureProblem, pictureJobs, problemOf } from './picture-jobs.ts'
import { rememberedFile } from './remembered.ts'
import { withPictures } from './rewrite.ts'

export interface BringOptions extends BringOneOptions {
  /** The path of the edition's folder below its host, or its whole address; with a slash at its end. */
  readonly base: string
  /** Of all pictures; those of the first articles go first. */
  readonly most?: number
  /** Tells by its address whether a picture is to be brought; all are, unless said otherwise. */
  readonly isWanted?: (address: string) => boolean
  readonly onProgress?: (progress: PictureProgress) => void
  readonly signal?: AbortSignal
}

export interface PictureProgress {
  readonly pictures: number
  /** Whose pictures have been looked for, of all. */
  readonly articles: number
  readonly ofArticles: number
}

export interface BroughtPictures {
  /** In the same order. */
  readonly articles: readonly Article[]
  readonly remembered: ReadonlyMap<string, Remembered>
  readonly problems: readonly PictureProblem[]
  /** Pictures beyond the most, which stay where they are. */
  readonly leftOut: number
}

const AT_ONCE = 6
const MOST_PICTURES = 50_000
/** So that a build that is broken off need not begin again. */
const NOTED_EVERY = 200

/** Gives the files as they are made and keeps none of them; at its end, the articles that name them. */
export async function* bringPictures(
  articles: readonly Article[],
  options: BringOptions,
): AsyncGenerator<EditionFile, BroughtPictures, undefined> {
  const end = new AbortController()
  const bringOne = bringOneBy(
    options,
    AbortSignal.any([end.signal, ...(options.signal ? [options.signal] : [])]),
  )
  const jobs = pictureJobs(articles, options.most ?? MOST_PICTURES, options.isWanted)
  const remembered = new Map<string, Remembered>()
  const written = new Set<string>()
  const problems = new Map<number, PictureProblem>()
  let [pictures, fresh] = [0, 0]
  try {
    const work = inParallel(jobs.list, AT_ONCE, async (job) => ({ job, found: await bringOne(job) }))
    for await (const { job, found } of work) {
      pictures += 1
      options.onProgress?.({ pictures, articles: jobs.passed(), ofArticles: articles.length })
      if (found.kind === 'failed') problems.set(job.place, problemOf(job, found.message))
      if (found.kind !== 'here') continue
      remembered.set(job.name, found.remembered)
      const files = found.files.filter(({ path }) => !written.has(path))
      for (const { path } of files) written.add(path)
      yield* files
      fresh += found.isNew ? 1 : 0
      if (found.isNew && fresh % NOTED_EVERY === 0) {
        yield rememberedFile(new Map([...options.known, ...remembered]))
      }
    }
  } finally {
    // Whoever takes no more files leaves nothing running.
    end.abort()
  }
  yield rememberedFile(remembered)
  const brought = new Map([...remembered].map(([name, one]) => [name, broughtFrom(one, options.base)]))
  return {
    articles: articles.map((article) => withPictures(article, brought)),
    remembered,
    problems: [...problems].toSorted(([a], [b]) => a - b).map(([, problem]) => problem),
    leftOut: jobs.leftOut(),
  }
}
