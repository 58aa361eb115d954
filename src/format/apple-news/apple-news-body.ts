/** The text of an Apple News article: components (developer.apple.com/documentation/applenewsformat) as HTML, depth first. */
import { escapeHtml } from '#edition/plain-body.ts'
import { firstText, isRecord, labelOf, listOf, type RawRecord } from '#format/fields.ts'
import { embedHtml, figureHtml, linkHtml, playerHtml } from '#format/figure-html.ts'
import { componentPicture, isBundled } from './apple-news-pictures.ts'
import { dataTableHtml } from './apple-news-table.ts'
import { lineHtml, textHtml, textLabel } from './apple-news-text.ts'

const DEEPEST = 12
/** Far beyond any article. */
const MOST = 5000

/** All components in the order of reading, each before those inside it; what is hidden is not there. */
export function componentsIn(list: unknown, depth = 0): readonly RawRecord[] {
  const found: RawRecord[] = []
  if (depth > DEEPEST) return found
  for (const component of listOf(list)) {
    if (!isRecord(component) || component.hidden === true) continue
    found.push(component, ...componentsIn(component.components, depth + 1).slice(0, MOST))
  }
  return found
}

export interface AppleNewsBody {
  readonly html: string
  /** Some part is of a kind that cannot be shown. */
  readonly isCut: boolean
  readonly hasBundled: boolean
}

/** `isShownAbove` tells which of the components the head of the article has already. */
export function appleNewsBody(
  components: readonly RawRecord[],
  isShownAbove: (component: RawRecord) => boolean,
): AppleNewsBody {
  const parts = components.filter((component) => !isShownAbove(component)).map(componentHtml)
  return {
    html: parts.filter((part) => typeof part === 'string' && part !== '').join('\n'),
    isCut: parts.includes(null),
    hasBundled: components.some((component) => addressesOf(component).some(isBundled)),
  }
}

function addressesOf({ URL: own, stillURL, imageURL, items, style }: RawRecord): readonly unknown[] {
  const inside = listOf(items).map((item) => (isRecord(item) ? item.URL : null))
  const fill = isRecord(style) && isRecord(style.fill) ? style.fill.URL : null
  return [own, stillURL, imageURL, fill, ...inside]
}

/** Null stands for what cannot be shown; an empty text for what need not be. */
function componentHtml(component: RawRecord): string | null {
  const role = labelOf(component.role) ?? ''
  const write = WRITERS.get(role)
  if (write !== undefined) return write(component)
  if (SILENT.test(role) || Array.isArray(component.components)) return ''
  const text = textHtml(component)
  return text === '' ? null : text
}

/** Boxes, room, advertisements, and what the head of the page says already. */
const SILENT =
  /^(?:section|container|chapter|header|aside|title|article_(?:link|thumbnail|title)|logo|author|byline|flexible_spacer|.*advertisement|)$/

type Writer = (component: RawRecord) => string | null

function heading(level: number): Writer {
  return (component) => `<h${level}>${lineHtml(component)}</h${level}>`
}

const quote: Writer = (component) => `<blockquote>${textHtml(component)}</blockquote>`

/** A picture in the bundle is left out, and its caption with it. */
const picture: Writer = (component) => {
  const address = firstText(component.URL)
  if (address === null || isBundled(address)) return ''
  return figureHtml({ ...componentPicture(component), src: address })
}

const pictures: Writer = ({ items }) => listOf(items).filter(isRecord).map(picture).join('\n')

function player(kind: 'video' | 'audio'): Writer {
  return (component) => {
    const src = firstText(component.URL)
    if (src === null || isBundled(src)) return null
    const caption = textHtml(component.caption)
    const poster = isBundled(component.stillURL) ? null : firstText(component.stillURL)
    const title = labelOf(component.accessibilityCaption)
    return `${playerHtml({ kind, src, title, poster })}${caption}`
  }
}

const embed: Writer = (component) => {
  const address = firstText(component.URL)
  return address === null ? null : embedHtml(address, textLabel(component.caption))
}

const button: Writer = (component) => {
  const address = firstText(component.URL)
  const words = lineHtml(component)
  return address === null || words === '' ? null : `<p>${linkHtml(address, words)}</p>`
}

/** Maps come from Apple's servers; the name of the place remains. */
const map: Writer = ({ caption }) => {
  const words = textLabel(caption)
  return words === null ? null : `<p>${escapeHtml(words)}</p>`
}

const WRITERS: ReadonlyMap<string, Writer> = new Map<string, Writer>([
  ['heading', heading(2)],
  ...[1, 2, 3, 4, 5, 6].map((n): [string, Writer] => [`heading${n}`, heading(Math.min(6, n + 1))]),
  ['quote', quote],
  ['pullquote', quote],
  ...['photo', 'figure', 'image', 'portrait'].map((role): [string, Writer] => [role, picture]),
  ['gallery', pictures],
  ['mosaic', pictures],
  ['video', player('video')],
  ['audio', player('audio')],
  ['music', player('audio')],
  ...'embedwebvideo embedvideo tweet facebook_post instagram tiktok podcast'
    .split(' ')
    .map((role): [string, Writer] => [role, embed]),
  ['link_button', button],
  ['map', map],
  ['place', map],
  ['divider', () => '<hr>'],
  ['htmltable', ({ html }) => firstText(html)],
  ['datatable', dataTableHtml],
])
