import { createHash } from 'node:crypto'
import { TRUSTED_NAMES } from '#lib/trusted.ts'
import { EARLY_SCRIPT } from '#ui/early-script.ts'
import { EARLY_GUARD } from './early-guard.ts'

/** By which a policy lets the early script run. */
export const EARLY_HASH = hashOf(EARLY_SCRIPT)

function hashOf(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`
}

/**
 * What a page of the reader may load: everything of its own, pictures and feeds from publishers, and no script but ours.
 * `styles` are the hashes of what may stand between style tags.
 */
export function contentPolicy(styles: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${EARLY_HASH} ${hashOf(EARLY_GUARD)}`,
    ["style-src 'self'", ...styles].join(' '),
    // Browsers hold even the inert parsing of a feed's style attributes against the page; the sanitizer removes them.
    "style-src-attr 'unsafe-inline'",
    // Pictures and recordings belong to the publisher's articles, wherever they stand.
    "img-src 'self' https: http: data:",
    'media-src https: http:',
    "font-src 'self'",
    // Shows a reader how an article or a list will look in somebody else's page.
    "frame-src 'self'",
    "connect-src 'self' https: http:",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    ...trustedTypes(TRUSTED_NAMES),
  ].join('; ')
}

/** The same for what other sites show in a frame, which has no style between tags and no script of its page's head. */
export function embedPolicy(): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' https: http: data:",
    "connect-src 'self' https: http:",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    ...trustedTypes(TRUSTED_NAMES),
  ].join('; ')
}

/** No text becomes markup and no address a script, but through these. */
export function trustedTypes(names: readonly string[]): string[] {
  return ["require-trusted-types-for 'script'", `trusted-types ${names.join(' ')}`]
}
