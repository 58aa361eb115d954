/** What a link, a line of HTML or a citation may not hold when it is handed on, whatever stands in the article. */
import { JSDOM } from 'jsdom'
import { CITATION_STYLES, type CitationStyle } from '#route/citation.ts'
import { embedSandbox } from '#route/embed-snippet.ts'

/** Where each place to share to begins, and what it takes; anything more was put there by somebody else. */
const TAKES: Readonly<Record<string, readonly string[]>> = {
  'mailto:': ['subject', 'body'],
  'https://x.com/intent/post': ['text', 'url'],
  'https://www.facebook.com/sharer/sharer.php': ['u'],
  'https://wa.me/': ['text'],
  'https://t.me/share/url': ['url', 'text'],
  'https://www.linkedin.com/sharing/share-offsite/': ['url'],
  'https://www.reddit.com/submit': ['url', 'title'],
  'https://bsky.app/intent/compose': ['text'],
  'https://www.threads.net/intent/post': ['text', 'url'],
  'https://social-plugins.line.me/lineit/share': ['url', 'text'],
  'https://story.kakao.com/share': ['url'],
  'https://www.instapaper.com/edit': ['url', 'title'],
  'https://mastodon.social/share': ['text'],
}

/** The link itself goes to somebody's mail, clipboard and camera, so it needs no escaping there. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is these that are looked for
const ADDRESS = /^https?:\/\/[^\s"<>\u0000-\u0020\u007f-\u009f\u202a-\u202e\u2066-\u2069]+$/
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is these that are looked for
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/

export function addressFaults(address: string): string[] {
  return ADDRESS.test(address) ? [] : [`the address is ${address.slice(0, 100)}`]
}

/** Of a link to a network that shares `address`. */
export function linkFaults(href: string, address: string): string[] {
  if (!URL.canParse(href)) return [`no link: ${href.slice(0, 100)}`]
  const url = new URL(href)
  const { protocol, origin, pathname, searchParams, hash, username, password } = url
  const place = protocol === 'mailto:' ? `mailto:${pathname}` : origin + pathname
  const takes = TAKES[place]
  if (takes === undefined) return [`leads to ${place.slice(0, 100)}`]
  const names = [...searchParams.keys()]
  const found = names.filter((name, i) => !takes.includes(name) || names.indexOf(name) !== i)
  return [
    ...found.map((name) => `${place} takes ${name.slice(0, 60)}`),
    ...(hash + username + password === '' ? [] : [`${place} with more than it takes`]),
    ...([...searchParams.values()].some((value) => value.includes(address))
      ? []
      : [`${place} lost the link`]),
    ...(/[\r\n]/.test(searchParams.get('subject') ?? '') ? ['a letter with another header'] : []),
    ...(/[\s"<>]/.test(href) ? [`not encoded: ${href.slice(0, 100)}`] : []),
  ]
}

const FRAME = ['src', 'title', 'width', 'height', 'style', 'loading', 'referrerpolicy', 'sandbox']

let opened: Document | null = null

/** Of its own, since not everybody who asks has one. */
function page(): Document {
  opened ??= new JSDOM('').window.document
  return opened
}

/** Of the HTML for other sites' pages: one frame of ours, and nothing else. */
export function snippetFaults(html: string, own: string): string[] {
  const template = page().createElement('template')
  template.innerHTML = html
  const [frame, ...others] = template.content.childNodes
  if (others.length > 0 || frame === undefined || !('getAttributeNames' in frame))
    return [`more than a frame: ${html.slice(0, 100)}`]
  const element = template.content.firstElementChild
  const names = element?.getAttributeNames() ?? []
  const isFrame = element?.localName === 'iframe' && names.join() === FRAME.join()
  const isOurs = element?.getAttribute('src')?.startsWith(own) === true
  const isHeld =
    element?.getAttribute('sandbox') === embedSandbox && element.getAttribute('style') === 'border: 0'
  return isFrame && isOurs && isHeld && element.childNodes.length === 0
    ? []
    : [`another frame: ${html.slice(0, 200)}`]
}

/** Plain text that another program reads: nothing in it may end its entry or begin a command. */
export function citationFaults(style: CitationStyle, text: string): string[] {
  const found = CONTROL.test(text) || (style !== 'bibtex' && text.includes('\n')) ? ['holds controls'] : []
  if (style === 'bibtex') found.push(...bibtexFaults(text))
  if (style === 'wikipedia') found.push(...wikiFaults(text))
  return found.map((fault) => `${style} ${fault}: ${text.slice(0, 160)}`)
}

export const isStyle = (name: unknown): name is CitationStyle =>
  CITATION_STYLES.some((style) => style === name)

function bibtexFaults(text: string): string[] {
  const [first = '', ...lines] = text.split('\n')
  const fields = lines.slice(0, -1)
  const isEntry = /^@online\{[a-z\d]+,$/.test(first) && lines.at(-1) === '}'
  const values = fields.map((line) => /^ {2}([a-z]+) = \{(.*)\},$/.exec(line))
  if (!isEntry || values.includes(null)) return ['is not one entry']
  return values.flatMap((found) => {
    const [, name = '', value = ''] = found ?? []
    if (!isBalanced(value)) return [`closes ${name}`]
    const rest = value.replace(/\\(?:text(?:backslash|brace(?:left|right)|ascii\w+)\{\}|[&%$#_])/g, '')
    return name !== 'url' && /[\\$&#_%~^]/.test(rest) ? [`begins a command in ${name}`] : []
  })
}

function isBalanced(text: string): boolean {
  let depth = 0
  for (const char of text) {
    depth += char === '{' ? 1 : char === '}' ? -1 : 0
    if (depth < 0) return false
  }
  return depth === 0
}

function wikiFaults(text: string): string[] {
  const inside = /^\{\{cite news (.*)\}\}$/s.exec(text)?.[1]?.replaceAll('{{!}}', '')
  if (inside === undefined) return ['is not one template']
  return /[{}[\]<>]|'''?|~~~|\|(?!(?:first|last|author)\d*=|(?:title|work|agency|date|url|access-date)=)/.test(
    inside,
  )
    ? ['begins something else']
    : []
}
