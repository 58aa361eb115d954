/** The rule for the address of a share target of the publisher's own, which names the places of link and headline. */

export const PLACEHOLDERS = ['url', 'title', 'text'] as const

export type Placeholder = (typeof PLACEHOLDERS)[number]

/** What is wrong with it, as the end of a sentence that begins with its place; null where it can be used. */
export function templateFault(template: string): string | null {
  if (template === '') return 'is empty'
  const odd = /[\s\p{Cc}]/u.exec(template)
  if (odd) return `has a space, a line break or a control character in it, after “${before(template, odd)}”`
  if (template.includes('\\')) return 'has a backslash in it'
  return beginningFault(template) ?? placeholderFault(template)
}

/** Placeholders may stand only in what follows the place that a link leads to. */
function beginningFault(template: string): string | null {
  const found = /^(https:\/\/|mailto:)([^/?#]*)/.exec(template)
  if (!found) return 'should begin with “https://” or “mailto:”'
  const [beginning, scheme, place = ''] = found
  const isMail = scheme === 'mailto:'
  if (!isMail && place.includes('@')) return `has a name or a password before its host, in “${place}”`
  if (/[{}]/.test(place)) return `has a placeholder in “${place}”, where the host belongs`
  return isMail || isAddress(beginning) ? null : `is not an address such as “${EXAMPLE}”`
}

const EXAMPLE = 'https://service.example/add?u={url}'

function placeholderFault(template: string): string | null {
  const names = [...template.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name)
  const unknown = names.find((name) => !PLACEHOLDERS.some((known) => known === name))
  if (unknown !== undefined)
    return `has “{${unknown}}” in it; what can be filled in is {url}, {title} and {text}`
  if (/[{}]/.test(template.replace(/\{[^{}]*\}/g, ''))) return 'has a brace without the other one of its pair'
  return names.includes('url') ? null : `has no {url} in it, where the link belongs, as in “${EXAMPLE}”`
}

function before(template: string, { index }: RegExpExecArray): string {
  return template.slice(0, index)
}

function isAddress(text: string): boolean {
  try {
    return new URL(text).hostname !== ''
  } catch {
    return false
  }
}
