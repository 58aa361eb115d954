/** The part of Markdown that Apple News Format allows: paragraphs, headings, lists, links, emphasis. Never passes on markup. */
import { escapeHtml } from '#edition/plain-body.ts'

/** An empty line parts blocks; a heading and a rule stand alone. */
export function markdownToHtml(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*\n\s*/)
    .flatMap((block) => linesIn(block))
    .join('\n')
}

const BULLET = /^ {0,3}[-*+] +/
const NUMBER = /^ {0,3}\d{1,9}[.)] +/
const HEADING = /^ {0,3}(#{1,6}) +/
const RULE = /^ {0,3}(?:\*{3,80}|-{3,80}|_{3,80}) *$/
const QUOTE = /^ {0,3}> ?/

type Kind = 'heading' | 'rule' | 'ul' | 'ol' | 'quote' | 'p'

function kindOf(line: string): Kind {
  if (HEADING.test(line)) return 'heading'
  if (RULE.test(line)) return 'rule'
  if (BULLET.test(line)) return 'ul'
  if (NUMBER.test(line)) return 'ol'
  return QUOTE.test(line) ? 'quote' : 'p'
}

interface Run {
  readonly kind: Kind
  readonly lines: string[]
}

/** Lines of one kind belong together; a plain line goes on with what stands before it. */
function linesIn(block: string): string[] {
  const runs: Run[] = []
  for (const line of block.split('\n').filter((one) => one.trim() !== '')) {
    const kind = kindOf(line)
    const last = runs.at(-1)
    const goesOn = last && kind === 'p' && last.kind !== 'heading' && last.kind !== 'rule'
    if (goesOn && (last.kind === 'ul' || last.kind === 'ol'))
      last.lines.push(`${last.lines.pop() ?? ''}\n${line.trim()}`)
    else if (last && (goesOn || (last.kind === kind && kind !== 'heading'))) last.lines.push(line)
    else runs.push({ kind, lines: [line] })
  }
  return runs.map(runHtml)
}

function runHtml({ kind, lines }: Run): string {
  const [first = ''] = lines
  if (kind === 'rule') return '<hr>'
  if (kind === 'heading') return headingHtml(first)
  if (kind === 'quote')
    return `<blockquote><p>${inline(lines.map((line) => line.replace(QUOTE, '')).join('\n'))}</p></blockquote>`
  if (kind === 'p') return `<p>${inline(lines.join('\n'))}</p>`
  const entries = lines.map((line) => `<li>${inline(line.replace(kind === 'ul' ? BULLET : NUMBER, ''))}</li>`)
  return `<${kind}>${entries.join('')}</${kind}>`
}

function headingHtml(line: string): string {
  const level = Math.min(6, (HEADING.exec(line)?.[1]?.length ?? 1) + 1)
  return `<h${level}>${inline(line.replace(HEADING, '').replace(/ #{1,6} *$/, ''))}</h${level}>`
}

/** A character that no text has, for private use by the rules of Unicode. */
const MARK = '\uE000'

/** Everything is escaped before anything is marked, so that only our own tags come out. */
function inline(text: string): string {
  const kept: string[] = []
  const keep = (html: string) => `${MARK}${kept.push(html) - 1}${MARK}`
  const marked = escapeHtml(text.replaceAll(MARK, ''))
    .trim()
    .replace(/\\([\\`*_{}[\]()#+\-.!>~|])/g, (_, sign: string) => keep(sign))
    .replace(/!?\[([^[\]\n]{1,500})\]\(([^()\s]{1,2000})(?: &quot;[^()\n]{0,200}&quot;)?\)/g, linkOr(keep))
    .replace(/\*\*(?=\S)([^*]{0,1000}[^*\s])\*\*/g, '<strong>$1</strong>')
    .replace(/(?<![\p{L}\p{N}])__(?=\S)([^_]{0,1000}[^_\s])__(?![\p{L}\p{N}])/gu, '<strong>$1</strong>')
    .replace(/\*(?=\S)([^*]{0,1000}[^*\s])\*/g, '<em>$1</em>')
    .replace(/(?<![\p{L}\p{N}])_(?=\S)([^_]{0,1000}[^_\s])_(?![\p{L}\p{N}])/gu, '<em>$1</em>')
    .replace(/(?: {2,100}|\\)\n/g, '<br>')
  return marked.replace(/\uE000(\d{1,9})\uE000/g, (_, index: string) => kept[Number(index)] ?? '')
}

/** The address is kept out of the way of emphasis: addresses are full of underlines. */
function linkOr(keep: (html: string) => string) {
  return (whole: string, words: string, address: string) =>
    /^(?:https?:|mailto:)/i.test(address) ? `${keep(`<a href="${address}">`)}${words}${keep('</a>')}` : whole
}
