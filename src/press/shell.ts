/** The built reader, which every edition carries: its files, and the page that they start from. */
import { readdir, readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { escapeHtml } from '#edition/plain-body.ts'
import type { Language } from '#ui/languages/choose-language.ts'
import { WORKER } from './offline-worker.ts'
import { faceTags, firstFaces, pagePolicy } from './prerender/first-faces.ts'
import type { Assets } from './prerender/page-job.ts'

/** Opens an article's card or a list, by what stands behind the `?`. */
export const EMBED_PAGE = 'embed/index.html'

export interface Shell {
  /** All but its pages, its worker and the sample edition. */
  readonly files: readonly string[]
  readonly read: (path: string) => Promise<Uint8Array>
  readonly page: string
  /** The one that other sites show in a frame. */
  readonly embed: string
  /** The service worker, as it was built. */
  readonly worker: string
}

export async function openShell(folder: string): Promise<Shell> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .map((path) => path.split(sep).join('/'))
  return {
    files: paths
      .filter(
        (path) =>
          !['index.html', EMBED_PAGE, 'edition.json', WORKER].includes(path) && !path.startsWith('sample/'),
      )
      .sort(),
    read: (path) => readFile(join(folder, path)),
    page: await readFile(join(folder, 'index.html'), 'utf8'),
    embed: await readFile(join(folder, EMBED_PAGE), 'utf8'),
    worker: await readFile(join(folder, WORKER), 'utf8'),
  }
}

/** What a made page starts from: the same script and styles, at the edition's own place. */
export function assetsIn(
  { page, files }: Pick<Shell, 'page' | 'files'>,
  { base, language }: { readonly base: string; readonly language: Language },
): Assets {
  const moved = withBase(page, base)
  const faces = firstFaces(files, base)
  return {
    scripts: [...moved.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map(([, src = '']) => src),
    styles: [...moved.matchAll(/<link[^>]*rel="stylesheet"[^>]*\shref="([^"]+)"/g)].map(
      ([, href = '']) => href,
    ),
    words: language === 'en' ? [] : wordsIn(files, language).map((path) => base + path),
    faces,
    faceTags: faceTags(faces, language),
    policy: pagePolicy(faces),
  }
}

/** The build calls a part by the file that it begins with. */
function wordsIn(files: readonly string[], language: Language): readonly string[] {
  const ofLanguage = new RegExp(`^assets/(?:speak-here|${language})-[^/]+\\.js$`)
  return files.filter((path) => ofLanguage.test(path))
}

/** The page that opens any address, with the edition's name in it: the tab and the masthead know it before any script has run. */
export function shellPage(
  page: string,
  { base, title }: { readonly base: string; readonly title: string },
): string {
  const name = escapeHtml(title)
  const head = `<title>${name}</title><meta name="application-name" content="${name}">`
  // A function, since a title may hold "$&".
  return withBase(page, base).replace(/<title>[^<]*<\/title>/, () => head)
}

/** The built page names its files from the root of its host. */
export function withBase(page: string, base: string): string {
  return page.replace(/((?:src|href)=")\/(?!\/)/g, (_, start: string) => start + base)
}
