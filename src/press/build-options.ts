/** What `lectern build` is asked for. */
import { parseArgs } from 'node:util'

export interface BuildOptions {
  readonly feeds: readonly string[]
  readonly out: string
  readonly title: string | null
  /** Absolute, with a slash at its end. */
  readonly siteUrl: string | null
  readonly force: boolean
  readonly allowPartial: boolean
}

export type ReadOptions =
  | { readonly kind: 'options'; readonly options: BuildOptions }
  | { readonly kind: 'wrong'; readonly message: string }

export const BUILD_USAGE =
  'Usage: lectern build FEED… --out DIR [--title NAME] [--site-url ADDRESS] [--force] [--allow-partial]'

export function readBuildOptions(args: readonly string[]): ReadOptions {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        title: { type: 'string' },
        'site-url': { type: 'string' },
        force: { type: 'boolean', default: false },
        'allow-partial': { type: 'boolean', default: false },
      },
    })
    if (positionals.length === 0) return wrong('Name the feeds to build from.')
    if (!values.out) return wrong('Say where to build with --out DIR.')
    const siteUrl = values['site-url'] === undefined ? null : siteAddress(values['site-url'])
    if (siteUrl === '') return wrong(`${values['site-url']} is no address such as https://example.org/news/.`)
    return {
      kind: 'options',
      options: {
        feeds: positionals,
        out: values.out,
        title: values.title ?? null,
        siteUrl,
        force: values.force,
        allowPartial: values['allow-partial'],
      },
    }
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error))
  }
}

function wrong(message: string): ReadOptions {
  return { kind: 'wrong', message: `${message}\n${BUILD_USAGE}` }
}

/** Empty for what is no web address. */
function siteAddress(raw: string): string {
  if (!/^https?:\/\//i.test(raw) || !URL.canParse(raw)) return ''
  return new URL('.', raw.endsWith('/') ? raw : `${raw}/`).href
}
