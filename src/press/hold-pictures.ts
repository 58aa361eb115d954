/** Pictures for an edition that is a single file: each once, in one width, as `data:` addresses. */
import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { Article } from '#edition/article.ts'
import { HELD_ORIGIN } from '#query/held-desk.ts'
import type { BuildOptions } from './build-options.ts'
import type { Progress } from './progress.ts'

export interface HeldPictures {
  readonly articles: readonly Article[]
  readonly pictures: Readonly<Record<string, string>>
  readonly remarks: readonly string[]
}

/** Wide enough for a text on any screen, and half of what the widest weighs. */
const WIDEST = 960

export async function holdPictures(
  articles: readonly Article[],
  options: BuildOptions,
  progress: Progress,
): Promise<HeldPictures> {
  if (!options.images) return { articles, pictures: {}, remarks: [] }
  const [{ bringPictures }, { pictureReader }] = await Promise.all([
    import('./images/bring.ts'),
    import('./images/read-picture.ts'),
  ])
  const feeds = options.feeds.filter((feed) => !/^https?:\/\//i.test(feed))
  const work = bringPictures(articles, {
    read: pictureReader({ folders: feeds.map((feed) => dirname(resolve(feed))) }),
    base: HELD_ORIGIN,
    known: new Map(),
    standing: (path) => readFile(path).catch(() => null),
    onProgress: ({ articles: done, ofArticles }) => progress.tell('Bringing pictures', done, ofArticles),
  })
  const pictures: Record<string, string> = {}
  let step = await work.next()
  for (; !step.done; step = await work.next()) {
    const { path, content } = step.value
    const { width, type } = partsOf(path)
    if (type !== '' && width <= WIDEST) pictures[path] = dataAddress(content, type)
  }
  const { articles: brought, problems } = step.value
  const known = new Set(Object.keys(pictures))
  return {
    articles: brought.map((article) => withOneWidth(article, known)),
    pictures,
    remarks: problems.map(({ message }) => message),
  }
}

const TYPES: Readonly<Record<string, string>> = {
  webp: 'image/webp',
  gif: 'image/gif',
  svg: 'image/svg+xml',
  png: 'image/png',
  avif: 'image/avif',
}

/** Type is empty for what is no picture. */
function partsOf(path: string): { readonly width: number; readonly type: string } {
  const [, width = '0', kind = ''] = /^pictures\/.*?(?:-(\d+))?\.(\w+)$/.exec(path) ?? []
  return { width: Number(width), type: TYPES[kind] ?? '' }
}

function dataAddress(content: string | Uint8Array, type: string): string {
  return `data:${type};base64,${Buffer.from(content).toString('base64')}`
}

/** Of the widths that a picture has, the widest that is held; small pictures have but one. */
function withOneWidth(article: Article, held: ReadonlySet<string>): Article {
  const settle = (text: string) =>
    text.replace(
      /(https:\/\/held\.invalid\/)(pictures\/[\w/]+?)-\d+\.webp/g,
      (whole, origin: string, stem: string) => {
        const path = [960, 480].map((width) => `${stem}-${width}.webp`).find((one) => held.has(one))
        const own = [...held].find((one) => one.startsWith(`${stem}-`))
        return path || own ? `${origin}${path ?? own}` : whole
      },
    )
  const { image, bodyHtml } = article
  const bare = bodyHtml?.replace(/\s(?:srcset|sizes)="[^"]*held\.invalid[^"]*"/g, '') ?? null
  return {
    ...article,
    image: image && { ...withoutSources(image), src: settle(image.src) },
    bodyHtml: bare && settle(bare),
  }
}

function withoutSources({ sources, ...image }: NonNullable<Article['image']>): NonNullable<Article['image']> {
  return image
}
