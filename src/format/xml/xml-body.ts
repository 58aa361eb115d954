/** Which of a feed item's texts is the article and which only announces it. */
import { decodeHtmlText } from '#edition/entities.ts'
import { htmlToText } from '#edition/markup.ts'
import type { Draft } from '#format/draft.ts'
import { htmlText } from '#format/fields.ts'

export type Texts = Pick<Draft, 'html' | 'text' | 'standfirst' | 'bodyState'>

const MARKUP = /<\/?[a-z][^<>]*>/i
const MORE =
  /(?:\b(?:read (?:more|on|the (?:rest|full|whole))|continue reading|full (?:story|article))\b.{0,80}|\b(?:weiterlesen|mehr lesen|lire la suite|leer más|lees verder|leia mais|continua a leggere)\b.{0,40}|\(more\))\W{0,9}$/iu
const DOTS = /(?:…|\.{3})\W{0,3}$/
/** Longer texts are articles, whatever they end with. */
const TEASER = 500
const LONGEST_EXCERPT = 1500
/** What feed services put in to count readers and to collect votes. */
const ADDED =
  /<img\b[^<>]{0,2000}?(?:\s(?:width|height)=["']?1["'\s/>]|src=["']https?:\/\/(?:feeds\.|rss\.|[^"'/]*feedburner|[^"'/]*feedsportal|stats\.wordpress))[^<>]{0,2000}>|<div class=["']feedflare["']>[\s\S]{0,4000}?<\/div>/gi
const EDGES = /<(?:img|br|hr)\b[^<>]{0,4000}>/gi
/** A longer summary is a second body, and would stand above the first. */
const LONGEST_STANDFIRST = 700

/** `full` is the text that the format keeps for the whole article, `summary` the other one; both HTML. */
export function textsOf(rawFull: string | null, rawSummary: string | null, hasHeadline: boolean): Texts {
  const [full, summary] = [own(rawFull), own(rawSummary)]
  if (full !== null) return { ...bodyIn(full), standfirst: standfirstOf(summary, full) }
  if (summary === null) return { html: null, text: null, standfirst: null, bodyState: null }
  const plain = htmlText(summary)
  // A line or two under a headline only announces; without one it is the whole post.
  const isTeaser =
    hasHeadline && plain !== null && plain.length < TEASER && !MARKUP.test(summary.replace(EDGES, ''))
  return isTeaser
    ? { ...bodyIn(summary), standfirst: plain, bodyState: 'partial' }
    : { ...bodyIn(summary), standfirst: null }
}

function own(html: string | null): string | null {
  const rest = html?.replace(ADDED, '').trim() ?? ''
  return rest === '' ? null : rest
}

function bodyIn(source: string): Omit<Texts, 'standfirst'> {
  const plain = htmlToText(source)
  // A comic or a photograph is whole, however its caption trails off.
  const isCut =
    (plain.length < LONGEST_EXCERPT && MORE.test(plain.slice(-200))) ||
    (plain.length < TEASER && DOTS.test(plain) && !/<(?:img|iframe|video)\b/i.test(source))
  const bodyState = isCut ? 'partial' : null
  // Without a tag in it, line ends are all that parts its paragraphs.
  return MARKUP.test(source)
    ? { html: source, text: null, bodyState }
    : { html: null, text: decodeHtmlText(source), bodyState }
}

function standfirstOf(summary: string | null, full: string): string | null {
  if (summary === null || summary.trim() === full.trim()) return null
  const standfirst = htmlText(summary)
  if (standfirst === null || standfirst.length > LONGEST_STANDFIRST) return null
  return standfirst === htmlText(full) ? null : standfirst
}
