/**
 * Trusted Types (w3c.github.io/trusted-types): the page's policy lets no text become markup and no address become a script,
 * save through the policies named here. Browsers without them take the text as it is, and the rest of the policy still holds.
 */

/** Every one that the page may have; the sanitizer brings the last. A second of a name is refused. */
export const TRUSTED_NAMES = ['default', 'lectern-worker', 'lectern-inert', 'dompurify'] as const

interface Rules {
  readonly createHTML?: (text: string) => string
  readonly createScriptURL?: (address: string) => string | null
}

interface Factory {
  readonly createPolicy: (name: string, rules: Rules) => Required<Rules>
}

/** Neither in every browser, nor in TypeScript's list of what is. */
function makePolicy(name: (typeof TRUSTED_NAMES)[number], rules: Rules): Required<Rules> | null {
  const factory = Reflect.get(globalThis, 'trustedTypes') as Factory | undefined
  try {
    return factory?.createPolicy(name, rules) ?? null
  } catch {
    // A host's own policy that does not name ours; where it demands one, the browser says so at the place itself.
    return null
  }
}

let inert: Rules['createHTML'] | null = null

/** For a template, and nothing else: what is parsed there neither runs nor loads. The sanitizer comes after it. */
export function inertMarkup(text: string): string {
  const policy = inert ? null : makePolicy('lectern-inert', { createHTML: (markup) => markup })
  inert ??= policy ? (markup) => policy.createHTML(markup) : (markup) => markup
  // A browser hands back a TrustedHTML, which every place that takes it knows how to read.
  return inert(text)
}

/** An address that the browser takes for the service worker's, and for no other's. */
export function serviceWorkerAddress(address: string): string {
  const policy = makePolicy('lectern-worker', {
    createScriptURL: (wanted) => (wanted === address ? wanted : null),
  })
  return policy?.createScriptURL(address) ?? address
}

let isWorkerTrusted = false

/** Lets a page start the one worker that was built with it, however often; `folder` is where its scripts lie. */
export function trustWorkerIn(folder: string): void {
  if (isWorkerTrusted) return
  isWorkerTrusted = true
  const own = new RegExp(`^${folder.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}worker-[\\w-]+\\.js$`)
  makePolicy('default', { createScriptURL: (address) => (own.test(address) ? address : null) })
}
