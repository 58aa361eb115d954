/** `lectern portable FEED… --out FILE.html`: the reader, its articles and their pictures in one file, for a USB stick. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { escapeHtml } from '#edition/plain-body.ts'
import type { Held } from '#query/held-desk.ts'
import { EARLY_SCRIPT } from '#ui/early-script.ts'
import { chooseLanguage } from '#ui/languages/choose-language.ts'
import { showBytes } from '#ui/locale.ts'
import { type BuildOptions, readBuildOptions } from './build-options.ts'
import { editionSettings } from './edition-settings.ts'
import { holdPictures } from './hold-pictures.ts'
import { loadFeeds } from './load-feeds.ts'
import { EARLY_HASH, trustedTypes } from './policy.ts'
import { complain, say } from './printable.ts'
import { startProgress } from './progress.ts'
import { publishable } from './publishable.ts'
import { reasonOf } from './write-reason.ts'

/** What a cheap phone still opens from a stick in a few seconds. */
const GOOD_BYTES = 25_000_000
/** As in index.html: the catalogue comes with the script. */
const NEEDS_SCRIPTS = 'This reader needs JavaScript to open its articles.'
const MARK = '<meta name="generator" content="Lectern portable">'

const PORTABLE_USAGE =
  'Usage: lectern portable FEED… --out FILE.html [--title NAME] [--no-images] [--force] [--allow-partial]'

/** Gives the exit code, as `build` does. */
export async function portable(args: readonly string[]): Promise<number> {
  const read = readBuildOptions(['--images', ...args])
  if (read.kind === 'wrong') return fail(`${read.message}\n${PORTABLE_USAGE}`, 2)
  const { options } = read
  const folder = fileURLToPath(new URL('./portable/', import.meta.url))
  if (!existsSync(folder)) return fail('The reader is not built yet. Run npm run build first.', 1)
  const out = resolve(options.out)
  if (!options.force && isForeign(out)) {
    return fail(`${options.out} is not of an earlier build. Choose another name, or add --force.`, 1)
  }
  const loaded = await loadFeeds(options)
  if (loaded === null) return 1
  const progress = startProgress()
  try {
    const { settings } = await editionSettings(options, loaded)
    const { articles, pictures, remarks } = await holdPictures(publishable(loaded), options, progress)
    const config = { ...settings, sources: [...settings.sources] }
    const page = pageOf({ config, articles, pictures }, readParts(folder))
    await put(out, page)
    progress.end()
    if (!options.quiet) for (const line of summary(page, articles.length, remarks, options)) say(line)
    return 0
  } catch (error) {
    progress.end()
    return fail(`The file could not be written: ${reasonOf(error)}`, 1)
  }
}

function fail(message: string, code: number): number {
  complain(message)
  return code
}

function isForeign(path: string): boolean {
  return existsSync(path) && !readFileSync(path, 'utf8').slice(0, 2000).includes(MARK)
}

interface Parts {
  readonly script: string
  readonly styles: string
}

function readParts(folder: string): Parts {
  const script = readFileSync(`${folder}reader.js`, 'utf8')
  // Nothing in a script may end it early.
  return {
    script: script.replace(/<\/script/gi, '<\\/script'),
    styles: readFileSync(`${folder}reader.css`, 'utf8'),
  }
}

/** Everything that runs or styles is named by its hash, and nothing can be fetched from anywhere. */
function pageOf(held: Held, { script, styles }: Parts): string {
  const policy = [
    "default-src 'none'",
    `script-src ${EARLY_HASH} ${hashOf(script)}`,
    `style-src ${hashOf(styles)}`,
    "style-src-attr 'unsafe-inline'",
    'img-src data:',
    'media-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    ...trustedTypes(['lectern-inert', 'dompurify']),
  ].join('; ')
  const name = escapeHtml(held.config.title)
  return [
    `<!doctype html><html lang="${chooseLanguage({ reader: [], edition: held.config.language ?? null })}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">${MARK}<script>${EARLY_SCRIPT}</script>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer">',
    `<title>${name}</title><meta name="application-name" content="${name}">`,
    `<style>${styles}</style></head><body><div id="root"></div><noscript>${NEEDS_SCRIPTS}</noscript>`,
    `<script type="application/json" id="edition">${JSON.stringify(held).replace(/</g, '\\u003c')}</script>`,
    `<script>${script}</script></body></html>\n`,
  ].join('')
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

/** The file before stays until this one is whole. */
async function put(out: string, page: string): Promise<void> {
  await mkdir(dirname(out), { recursive: true })
  const beside = `${out}.new`
  try {
    writeFileSync(beside, page)
    renameSync(beside, out)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
}

function summary(
  page: string,
  articles: number,
  remarks: readonly string[],
  { out }: BuildOptions,
): readonly string[] {
  const bytes = Buffer.byteLength(page)
  return [
    `${articles} articles in ${out}, ${showBytes(bytes)}.`,
    ...remarks,
    ...(bytes > GOOD_BYTES
      ? [
          `This is more than ${showBytes(GOOD_BYTES)}: older devices will open it slowly. Leave pictures out with --no-images, or build a folder.`,
        ]
      : []),
  ]
}
