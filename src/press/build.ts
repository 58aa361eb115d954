/** `lectern build FEED… --out DIR`: the reader and an edition in our own layout, ready for any static host. */
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { mergeArticles } from '#edition/edition.ts'
import { type LoadedSource, loadSource } from '#query/load-source.ts'
import { type BuildOptions, readBuildOptions } from './build-options.ts'
import { type CheckedSource, checkedSources } from './check-sources.ts'
import { editionSettings, type Settings } from './edition-settings.ts'
import { layOut } from './layout/layout.ts'
import { isForeign } from './manifest.ts'
import { withTitle } from './page-head.ts'
import { sourceWords } from './source-words.ts'
import { type FileToWrite, writeFolder } from './write-folder.ts'

/** Gives the exit code: 1 where no edition was built, 2 where the command was not understood. */
export async function build(args: readonly string[]): Promise<number> {
  const read = readBuildOptions(args)
  if (read.kind === 'wrong') return fail(read.message, 2)
  const { options } = read
  const shell = fileURLToPath(new URL('../dist', import.meta.url))
  if (!existsSync(shell)) return fail('The reader is not built yet. Run npm run build first.', 1)
  const out = resolve(options.out)
  if (!options.force && (await isForeign(out))) {
    return fail(
      `${options.out} holds files that are not of an earlier build. Choose another folder, or add --force.`,
      1,
    )
  }
  const sources = (await Promise.all(options.feeds.map(checkedSources))).flat()
  if (sources.length === 0)
    return fail('There are no data files in that folder. Name the files, or another folder.', 1)
  const loaded = await loadAll(sources, options)
  if (loaded === null) return 1
  return write(out, shell, options, loaded)
}

function fail(message: string, code: number): number {
  console.error(message)
  return code
}

/** Null where something is missing that the publisher has not agreed to miss: the edition before stays as it is. */
async function loadAll(
  sources: readonly CheckedSource[],
  options: BuildOptions,
): Promise<LoadedSource[] | null> {
  const loaded: LoadedSource[] = []
  let isWhole = true
  for (const { name, source, base, read } of sources) {
    const { signal } = new AbortController()
    const result = await loadSource(source, base, { signal, read })
    if (result.kind === 'trouble')
      console.error(`${name} cannot be read. ${sourceWords(name, result.trouble)}`)
    else if (result.source.broken) {
      console.error(`${name}: older pages could not be had. ${sourceWords(name, result.source.broken)}`)
    }
    isWhole &&= result.kind === 'loaded' && result.source.broken === null
    if (result.kind === 'loaded') loaded.push(result.source)
  }
  if (loaded.length === 0) return null
  if (isWhole || options.allowPartial) return loaded
  console.error('Nothing was built. Mend this, or build from what came with --allow-partial.')
  return null
}

async function write(
  out: string,
  shell: string,
  options: BuildOptions,
  loaded: readonly LoadedSource[],
): Promise<number> {
  const withdrawn = new Set(loaded.flatMap((source) => source.withdrawn))
  const articles = mergeArticles(
    loaded
      .flatMap((source) => source.articles)
      .filter(({ id, bodyState }) => !withdrawn.has(id) && bodyState !== 'protected'),
    Date.now(),
  )
  const { settings, language } = await editionSettings(options, loaded)
  try {
    const written = await writeFolder(
      out,
      filesOf(
        shell,
        settings,
        layOut(articles, { title: settings.title, language, siteUrl: options.siteUrl }),
      ),
    )
    const size = (written.bytes / 1_000_000).toFixed(1)
    console.log(
      `${articles.length} articles, ${written.files} files, ${size} MB in ${options.out}; ${written.changed} files changed.`,
    )
    return 0
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return fail(
      `The edition could not be written whole: ${reason}. Its first page is still the one before.`,
      1,
    )
  }
}

/** The reader's own files first, its settings and the newest page last. */
async function* filesOf(
  shell: string,
  settings: Settings['settings'],
  laid: Iterable<{ readonly path: string; readonly text: string }>,
): AsyncGenerator<FileToWrite> {
  for (const path of await shellFiles(shell)) {
    const content = await readFile(join(shell, path))
    yield { path, content: path === 'index.html' ? withTitle(content.toString(), settings.title) : content }
  }
  for (const { path, text } of laid) yield { path, content: text }
  yield { path: 'edition.json', content: `${JSON.stringify(settings, null, 2)}\n` }
}

/** All but the sample edition. */
async function shellFiles(shell: string): Promise<string[]> {
  const entries = await readdir(shell, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(shell.length + 1)
        .split(sep)
        .join('/'),
    )
    .filter((path) => path !== 'edition.json' && !path.startsWith('sample/'))
    .sort()
}
