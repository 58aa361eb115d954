/** The same headers for the hosts that can be told of them, each in its own manner of writing. */
import type { LaidFile } from '#press/layout/side-files.ts'
import type { PressEdition } from '#press/press-edition.ts'
import { apacheConfig } from './apache-config.ts'
import { CACHE_RULES, OPEN_PATHS, safetyHeaders, UNFRAMED, UNFRAMED_PATHS } from './headers-for.ts'
import { nginxConfig } from './nginx-config.ts'

/** `policy` is the content security policy of the pages. */
export function hostFiles(edition: PressEdition, policy: string): readonly LaidFile[] {
  return [
    { path: '_headers', text: headersFile(edition, policy) },
    { path: '.htaccess', text: apacheConfig(edition, policy) },
    { path: 'nginx.conf', text: nginxConfig(edition, policy) },
  ]
}

/** Cloudflare passes over longer lines. */
const LONGEST_LINE = 2000

/**
 * Netlify and Cloudflare Pages. Both add up the headers of all rules that fit, so no file gets the same one twice;
 * what is in no rule they send with `max-age=0, must-revalidate` of their own accord.
 */
function headersFile({ base }: PressEdition, policy: string): string {
  const rules = [
    rule(`${base}*`, safetyHeaders(policy)),
    ...CACHE_RULES.flatMap(({ paths, cache, blind }) =>
      paths.map((path) => rule(base + path, { 'cache-control': blind ?? cache })),
    ),
    ...UNFRAMED_PATHS.map((path) => rule(base + path, { 'x-frame-options': UNFRAMED })),
    ...OPEN_PATHS.map((path) => rule(base + path, { 'access-control-allow-origin': '*' })),
  ]
  return [
    '# Netlify and Cloudflare Pages read this file at the top of what is published.',
    '# Their rules cannot see ?v=, so the pages of the archive are kept for five minutes and not for a year.',
    ...rules,
    '',
  ].join('\n')
}

function rule(path: string, headers: Readonly<Record<string, string>>): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)
  // The pages carry the policy themselves, too.
  return [path, ...lines.filter((line) => line.length <= LONGEST_LINE)].join('\n')
}
