/** Runs the press's pictures as a build would: files go to a folder, here a map, and the next build finds them there. */
import type { Article } from '#edition/article.ts'
import { type BringOptions, type BroughtPictures, bringPictures } from '#press/images/bring.ts'
import { pictureReader } from '#press/images/read-picture.ts'

export type Folder = Map<string, Uint8Array>

export interface Build extends BroughtPictures {
  /** Of this build alone, in the order of writing. */
  readonly paths: readonly string[]
  /** Paths whose bytes are not what they were before. */
  readonly changed: readonly string[]
}

export async function buildWith(
  articles: readonly Article[],
  folder: Folder,
  options: Partial<BringOptions> & { readonly folders?: readonly string[] } = {},
): Promise<Build> {
  const paths: string[] = []
  const changed: string[] = []
  const work = bringPictures(articles, {
    read: pictureReader({ folders: options.folders ?? [], allowPrivate: () => true, seconds: 5 }),
    base: '/news/',
    known: new Map(),
    standing: async (path) => folder.get(path) ?? null,
    ...options,
  })
  for (let step = await work.next(); ; step = await work.next()) {
    if (step.done) return { ...step.value, paths, changed }
    const { path, content } = step.value
    const bytes = Buffer.from(content)
    paths.push(path)
    if (!bytes.equals(folder.get(path) ?? new Uint8Array())) changed.push(path)
    folder.set(path, bytes)
  }
}
