/** The text of an Arc XP story: ANS `content_elements` (github.com/washingtonpost/ans-schema) as HTML. */
import type { Note } from '#edition/article.ts'
import { escapeHtml } from '#edition/plain-body.ts'
import {
  amountOf,
  firstLabel,
  firstText,
  htmlLabel,
  htmlText,
  isRecord,
  labelOf,
  listOf,
  type RawRecord,
  recordOf,
} from '#format/fields.ts'
import { figureHtml, linkHtml, paragraphHtml } from '#format/figure-html.ts'
import { embedInAns, playerInAns } from './ans-embeds.ts'
import { ansPicture } from './ans-picture.ts'

export interface AnsBody {
  readonly html: string
  readonly notes: readonly Note[]
  /** Some part is of a kind that cannot be shown. */
  readonly isCut: boolean
}

/** What the writers of one body share. */
interface Desk {
  readonly addressOf: (raw: unknown) => string | null
  readonly notes: Note[]
  readonly missing: string[]
}

const DEEPEST = 12

/** Null stands for what cannot be shown; an empty text for what need not be. */
type Writer = (element: RawRecord, desk: Desk, depth: number) => string | null

/** `addressOf` makes the addresses of the publisher's site whole. */
export function ansBody(story: RawRecord, addressOf: Desk['addressOf']): AnsBody {
  const desk: Desk = { addressOf, notes: [], missing: [] }
  for (const raw of listOf(story.corrections)) addCorrection(recordOf(raw), desk)
  const html = allHtml(story.content_elements, desk, 0)
  const notes = desk.notes.filter(({ text }, i, all) => all.findIndex((note) => note.text === text) === i)
  return { html, notes, isCut: desk.missing.length > 0 }
}

function allHtml(list: unknown, desk: Desk, depth: number): string {
  return listOf(list)
    .map((element) => elementHtml(element, desk, depth))
    .join('\n')
}

const APPS = new Set(['ios', 'android', 'native', 'app', 'apps', 'amp', 'fbia'])

function elementHtml(element: unknown, desk: Desk, depth: number): string {
  if (!isRecord(element)) return ''
  const channels = listOf(element.channels)
  // What is meant for apps alone stands beside its counterpart for the web.
  if (channels.length > 0 && channels.every((name) => APPS.has(labelOf(name)?.toLowerCase() ?? ''))) return ''
  const type = typeof element.type === 'string' ? element.type : ''
  const html = depth < DEEPEST ? WRITERS.get(type)?.(element, desk, depth + 1) : null
  if (html === undefined || html === null) desk.missing.push(type)
  return html ?? ''
}

/** Old documents keep the words of list items in `text`. */
function wordsOf(element: unknown): string {
  const { content, text } = recordOf(element)
  return firstText(content, text) ?? ''
}

function addCorrection(element: RawRecord, { notes }: Desk): string {
  const text = htmlText(firstText(element.text, element.content))
  if (text !== null) notes.push({ kind: 'correction', text })
  return ''
}

const header: Writer = (element) => {
  const level = Math.min(6, Math.max(2, Math.round(amountOf(element.level) ?? 2)))
  return `<h${level}>${wordsOf(element)}</h${level}>`
}

/** A list inside a list belongs to the entry before it. */
const list: Writer = (element, desk, depth) => {
  const entries: string[] = []
  for (const item of listOf(element.items)) {
    const { type } = recordOf(item)
    const html = type === undefined || type === 'text' ? wordsOf(item) : elementHtml(item, desk, depth)
    const last = entries.length - 1
    if (type === 'list' && last >= 0) entries[last] += html
    else if (html !== '') entries.push(html)
  }
  const tag = element.list_type === 'ordered' ? 'ol' : 'ul'
  return listHtml(tag, entries)
}

function listHtml(tag: 'ol' | 'ul', entries: readonly string[]): string {
  return `<${tag}>${entries.map((html) => `<li>${html}</li>`).join('')}</${tag}>`
}

const quote: Writer = (element, desk, depth) => {
  const said = allHtml(element.content_elements, desk, depth)
  const source = wordsOf(element.citation)
  return `<blockquote>${said}${source === '' ? '' : `<p><cite>${source}</cite></p>`}</blockquote>`
}

const image: Writer = (element, { addressOf }) => {
  const src = addressOf(element.url)
  return src === null ? null : figureHtml({ ...ansPicture(element), src })
}

const table: Writer = (element) => {
  const head = rowHtml('th', element.header)
  const rows = listOf(element.rows).map((cells) => rowHtml('td', cells))
  return `<table>${head === '' ? '' : `<thead>${head}</thead>`}<tbody>${rows.join('')}</tbody></table>`
}

function rowHtml(tag: 'th' | 'td', cells: unknown): string {
  const html = listOf(cells).map((cell) => `<${tag}>${wordsOf(cell)}</${tag}>`)
  return html.length === 0 ? '' : `<tr>${html.join('')}</tr>`
}

const MEDIA = /<(?:img|iframe|video|audio|picture|object|embed|hr|svg|amp-)/i

/** A script with an empty box for it shows nothing here. */
const rawHtml: Writer = ({ content }) => {
  const html = firstText(content) ?? ''
  const isMute = htmlText(html) === null && !MEDIA.test(html)
  return isMute && /<(?:script|style|link)\b/i.test(html) ? null : html
}

const link: Writer = (element, { addressOf }) => {
  const words = wordsOf(element)
  const address = addressOf(element.url)
  if (address === null) return words
  return linkHtml(address, words || escapeHtml(address))
}

const linkList: Writer = (element, desk) => {
  const title = htmlLabel(element.title)
  const entries = listOf(element.items).map((item) => link(recordOf(item), desk, 0) ?? '')
  const head = title === null ? '' : `<p><strong>${escapeHtml(title)}</strong></p>`
  return head + listHtml('ul', entries.filter(Boolean))
}

const story: Writer = (element, { addressOf }) => {
  const headline = htmlLabel(recordOf(element.headlines).basic)
  const address = addressOf(element.website_url ?? element.canonical_url)
  return headline === null || address === null ? null : `<p>${linkHtml(address, escapeHtml(headline))}</p>`
}

const rating: Writer = ({ numeric_rating, max, units }) => {
  const [value, most] = [amountOf(numeric_rating), amountOf(max)]
  if (value === undefined) return null
  const scale = most === undefined ? `${value}` : `${value}/${most}`
  return `<p><strong>${escapeHtml([scale, firstLabel(units)].filter(Boolean).join(' '))}</strong></p>`
}

const group: Writer = (element, desk, depth) => allHtml(element.content_elements, desk, depth)

const WRITERS: ReadonlyMap<string, Writer> = new Map<string, Writer>([
  ['text', (element) => paragraphHtml(wordsOf(element))],
  ['header', header],
  ['list', list],
  ['quote', quote],
  ['blockquote', (element) => `<blockquote>${paragraphHtml(wordsOf(element))}</blockquote>`],
  ['image', image],
  ['gallery', group],
  ['element_group', group],
  ['table', table],
  ['divider', () => '<hr>'],
  ['raw_html', rawHtml],
  ['oembed_response', (element, { addressOf }) => embedInAns(element, addressOf)],
  ['oembed', (element, { addressOf }) => embedInAns(element, addressOf)],
  ['interstitial_link', (element, desk, depth) => `<p>${link(element, desk, depth) ?? ''}</p>`],
  ['link_list', linkList],
  ['correction', addCorrection],
  ['code', (element) => `<pre><code>${escapeHtml(wordsOf(element))}</code></pre>`],
  ['video', (element, { addressOf }) => playerInAns(element, 'video', addressOf)],
  ['audio', (element, { addressOf }) => playerInAns(element, 'audio', addressOf)],
  ['story', story],
  ['numeric_rating', rating],
  [
    'endorsement',
    ({ endorsement }) => `<p><strong>${escapeHtml(firstLabel(endorsement) ?? '')}</strong></p>`,
  ],
])
