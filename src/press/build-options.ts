/** What `lectern build` is asked for. */
import { parseArgs } from 'node:util'
import { optionWords } from './option-words.ts'

export interface BuildOptions {
  readonly feeds: readonly string[]
  readonly out: string
  readonly title: string | null
  /** Absolute, with a slash at its end. */
  readonly siteUrl: string | null
  /** The path below the host: begins and ends with a slash. */
  readonly base: string
  /** How many of the newest articles get a page of their own. */
  readonly prerender: number
  /** How many of those get a picture of their own for sharing. */
  readonly cards: number
  /** Brings the pictures that articles point to into the edition. */
  readonly images: boolean
  /** A picture that the edition's icons are made from. */
  readonly icon: string | null
  /** Writes compressed twins beside the texts. */
  readonly precompress: boolean
  /** Says nothing where all is well. */
  readonly quiet: boolean
  readonly force: boolean
  readonly allowPartial: boolean
}

export type ReadOptions =
  | { readonly kind: 'options'; readonly options: BuildOptions }
  | { readonly kind: 'wrong'; readonly message: string }

export const BUILD_USAGE =
  'Usage: lectern build FEED… --out DIR [--title NAME] [--site-url ADDRESS] [--base /PATH/] [--prerender all|none|latest:N] [--cards all|none|latest:N] [--images] [--icon PICTURE] [--precompress] [--quiet] [--force] [--allow-partial]'

/** The message of what is wrong goes without usage: commands that build share these options. */
export function readBuildOptions(args: readonly string[]): ReadOptions {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        title: { type: 'string' },
        'site-url': { type: 'string' },
        base: { type: 'string' },
        icon: { type: 'string' },
        precompress: { type: 'boolean', default: false },
        quiet: { type: 'boolean', default: false },
        prerender: { type: 'string', default: 'all' },
        cards: { type: 'string', default: 'latest:100' },
        images: { type: 'boolean', default: false },
        'no-images': { type: 'boolean', default: false },
        force: { type: 'boolean', default: false },
        'allow-partial': { type: 'boolean', default: false },
      },
    })
    if (positionals.length === 0) return wrong('Name the feeds to build from.')
    if (!values.out) return wrong('Say where to build with --out DIR.')
    const siteUrl = values['site-url'] === undefined ? null : siteAddress(values['site-url'])
    if (siteUrl === '') return wrong(`${values['site-url']} is no address such as https://example.org/news/.`)
    const prerender = pagesToMake(values.prerender)
    if (prerender === null) return wrong(`--prerender is all, none or latest:N, and not ${values.prerender}.`)
    const cards = pagesToMake(values.cards)
    if (cards === null) return wrong(`--cards is all, none or latest:N, and not ${values.cards}.`)
    const base = baseOf(values.base, siteUrl)
    if (base === null)
      return wrong(`--base ${values.base} is not the path of --site-url ${values['site-url']}.`)
    return {
      kind: 'options',
      options: {
        feeds: positionals,
        out: values.out,
        title: values.title ?? null,
        siteUrl,
        base,
        prerender,
        cards,
        images: values.images && !values['no-images'],
        icon: values.icon ?? null,
        precompress: values.precompress,
        quiet: values.quiet,
        force: values.force,
        allowPartial: values['allow-partial'],
      },
    }
  } catch (error) {
    const message = optionWords(error)
    if (message === null) throw error
    return wrong(message)
  }
}

/** Null for what is none of its three forms. */
function pagesToMake(raw: string): number | null {
  if (raw === 'all') return Number.POSITIVE_INFINITY
  if (raw === 'none') return 0
  const latest = /^latest:(\d{1,9})$/.exec(raw)?.[1]
  return latest === undefined ? null : Number(latest)
}

/** Null where the two disagree. */
function baseOf(raw: string | undefined, siteUrl: string | null): string | null {
  const own = siteUrl === null ? null : new URL(siteUrl).pathname
  if (raw === undefined) return own ?? '/'
  const path = new URL(`/${raw.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/'), 'http://site.invalid')
    .pathname
  return own === null || own === path ? path : null
}

function wrong(message: string): ReadOptions {
  return { kind: 'wrong', message }
}

/** Empty for what is no web address. */
function siteAddress(raw: string): string {
  if (!/^https?:\/\//i.test(raw) || !URL.canParse(raw)) return ''
  return new URL('.', raw.endsWith('/') ? raw : `${raw}/`).href
}
