/** What must hold of whatever a reader of ours is fed with; each throws where it does not. */
import { readMarks } from '#device/marks/written-marks.ts'
import { readQuestion, readReply } from '#device/offline/worker-messages.ts'
import { splitByline } from '#edition/byline.ts'
import { readMoment } from '#edition/moment.ts'
import { readDocument } from '#format/detect.ts'
import { frameAddress } from '#host/frame-address.ts'
import { readConfig } from '#query/edition-config.ts'
import { readEmbed } from '#route/embed-address.ts'
import { EMBED_THEMES, readFrameMessage, readHostMessage, TALLEST } from '#route/embed-messages.ts'
import { readPageAddress } from '#route/page-address.ts'
import { readSelection, writeSelection } from '#route/selection-address.ts'
import { fillShareTemplate } from '#route/share-template.ts'
import { dangersOf } from '../attack/dangers.ts'

/** Of a document, an article or a sentence; never a throw. */
export async function reads(text: string): Promise<void> {
  const loadedFrom = 'https://reader.example/data/feed.json'
  const result = await readDocument(text, { loadedFrom, now: Date.UTC(2024, 0, 1) })
  if (result.kind === 'unreadable') return demand(result.problem.message !== '', 'a refusal says why')
  for (const article of result.feed.articles) {
    // The wall before the body has tests of its own; without it a thousand documents take a second.
    const dangers = dangersOf({ ...article, bodyHtml: null })
    demand(dangers.length === 0, dangers.join('; '))
  }
}

export function splits(byline: string): void {
  const { authors, credits } = splitByline(byline, 'en')
  demand(
    [...authors, ...credits].every((name) => name.trim() !== ''),
    'each is a name',
  )
}

export function dates(value: unknown): void {
  const { moment, warning } = readMoment(value)
  demand(moment === null ? warning !== null : Number.isFinite(moment.ms), 'a moment, or why not')
}

/** `path` begins without a slash. */
export function leads(path: string, query: string): void {
  const once = writeSelection(readSelection(new URLSearchParams(query)))
  demand(
    writeSelection(readSelection(new URLSearchParams(once))) === once,
    'what is read is written the same',
  )
  readPageAddress(`/${path}`, readSelection(new URLSearchParams(query)))
  const { limit } = readEmbed(new URLSearchParams(query))
  demand(limit >= 1 && limit <= 50, 'as many as a frame has room for')
}

export function configures(text: string): void {
  const result = readConfig(text)
  demand(
    result.kind === 'config' || result.messages.every((message) => message !== ''),
    'a setting, or why not',
  )
}

export function asksWorker(value: unknown): void {
  const question = readQuestion(value)
  demand(question === null || typeof question.kind === 'string', 'a question of ours, or nothing')
  readReply('keep', value)
}

export function speaksToFrame(value: unknown): void {
  const frame = readFrameMessage(value)
  if (frame?.kind === 'height') {
    demand(Number.isInteger(frame.height) && frame.height >= 1 && frame.height <= TALLEST, 'a height')
  }
  if (frame?.kind === 'named') demand(frame.title.length <= 300, 'a name')
  const host = readHostMessage(value)
  demand(host === null || EMBED_THEMES.includes(host.theme), 'a theme of ours, or nothing')
}

export function frames(attributes: Readonly<Record<string, string>>): void {
  const getAttribute = (name: string) => (Object.hasOwn(attributes, name) ? (attributes[name] ?? null) : null)
  const address = frameAddress({ getAttribute }, 'https://paper.example/lectern-reader.js')
  demand(
    address === null || /^https?:\/\/[^/]+\/(?:.*\/)?embed\/(?:\?|$)/.test(address.href),
    'a frame of an edition',
  )
}

export function takesIn(savedFile: string): void {
  readMarks(savedFile)
}

export function shares(template: string, headline: string): void {
  const filled = fillShareTemplate(template, { headline, standfirst: null, url: 'https://paper.example/1' })
  demand(
    filled === null || /^(?:https:\/\/|mailto:)/i.test(filled),
    'an address on the web, a letter, or nothing',
  )
}

function demand(holds: boolean, what: string): void {
  if (!holds) throw new Error(what)
}
