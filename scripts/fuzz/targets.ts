/** What is fed with anything at all, and what must hold all the same. */
import fc, { type IAsyncProperty } from 'fast-check'
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
import { brokenJson, brokenText } from './broken-documents.ts'

export interface Target {
  readonly name: string
  readonly property: IAsyncProperty<unknown>
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
)
const anyValue = fc.anything({ withBigInt: false, withTypedArray: true, withDate: true, withMap: true })

/** Of a document, an article or a sentence; never a throw. */
async function reads(text: string): Promise<void> {
  const loadedFrom = 'https://reader.example/data/feed.json'
  const result = await readDocument(text, { loadedFrom, now: Date.UTC(2024, 0, 1) })
  if (result.kind === 'unreadable') return demand(result.problem.message !== '', 'a refusal says why')
  for (const article of result.feed.articles) {
    // The wall before the body has tests of its own; without it a thousand documents take a second.
    const dangers = dangersOf({ ...article, bodyHtml: null })
    demand(dangers.length === 0, dangers.join('; '))
  }
}

function demand(holds: boolean, what: string): void {
  if (!holds) throw new Error(what)
}

const of = <T>(
  name: string,
  arbitrary: fc.Arbitrary<T>,
  check: (value: T) => void | Promise<void>,
): Target => ({
  name,
  // Each target knows the kind of its own values.
  property: fc.asyncProperty(arbitrary, async (value) => check(value)) as IAsyncProperty<unknown>,
})

export const TARGETS: readonly Target[] = [
  of('adapters, broken JSON', brokenJson, reads),
  of('adapters, broken text', brokenText, reads),
  of('adapters, any JSON', fc.json({ maxDepth: 6 }), reads),
  of('adapters, any text', anyText, reads),
  of('byline', anyText, (text) => {
    const { authors, credits } = splitByline(text, 'en')
    demand(
      [...authors, ...credits].every((name) => name.trim() !== ''),
      'each is a name',
    )
  }),
  of('date', fc.oneof(anyText, fc.double(), fc.date().map(String), anyValue), (value) => {
    const { moment, warning } = readMoment(value)
    demand(moment === null ? warning !== null : Number.isFinite(moment.ms), 'a moment, or why not')
  }),
  of('address', fc.tuple(anyText, fc.webQueryParameters()), ([path, query]) => {
    const once = writeSelection(readSelection(new URLSearchParams(query)))
    demand(
      writeSelection(readSelection(new URLSearchParams(once))) === once,
      'what is read is written the same',
    )
    readPageAddress(`/${path}`, readSelection(new URLSearchParams(query)))
    const { limit } = readEmbed(new URLSearchParams(query))
    demand(limit >= 1 && limit <= 50, 'as many as a frame has room for')
  }),
  of('edition.json', fc.oneof(fc.json(), anyText, brokenEdition()), (text) => {
    const result = readConfig(text)
    demand(
      result.kind === 'config' || result.messages.every((message) => message !== ''),
      'a setting, or why not',
    )
  }),
  of('messages to the worker', anyValue, (value) => {
    const question = readQuestion(value)
    demand(question === null || typeof question.kind === 'string', 'a question of ours, or nothing')
    readReply('keep', value)
  }),
  of('messages of an embedded frame', fc.oneof(anyValue, almostMessage()), (value) => {
    const frame = readFrameMessage(value)
    if (frame?.kind === 'height') {
      demand(Number.isInteger(frame.height) && frame.height >= 1 && frame.height <= TALLEST, 'a height')
    }
    if (frame?.kind === 'named') demand(frame.title.length <= 300, 'a name')
    const host = readHostMessage(value)
    demand(host === null || EMBED_THEMES.includes(host.theme), 'a theme of ours, or nothing')
  }),
  of('attributes of an embedded frame', fc.dictionary(anyText, anyText), (attributes) => {
    const getAttribute = (name: string) =>
      Object.hasOwn(attributes, name) ? (attributes[name] ?? null) : null
    const address = frameAddress({ getAttribute }, 'https://paper.example/lectern-reader.js')
    demand(
      address === null || /^https?:\/\/[^/]+\/(?:.*\/)?embed\/(?:\?|$)/.test(address.href),
      'a frame of an edition',
    )
  }),
  of('a file of saved articles', fc.oneof(anyText, fc.json()), (text) => {
    readMarks(text)
  }),
  of('a template to share by', fc.tuple(anyText, anyText), ([template, headline]) => {
    const filled = fillShareTemplate(template, { headline, standfirst: null, url: 'https://paper.example/1' })
    demand(filled === null || /^https:\/\//i.test(filled), 'an address on the web, or nothing')
  }),
]

function brokenEdition(): fc.Arbitrary<string> {
  const setting = fc.oneof(fc.jsonValue(), fc.string())
  const keys = [
    'title',
    'language',
    'sources',
    'sections',
    'share',
    'kiosk',
    'about',
    'portable',
    '__proto__',
    'zone',
  ]
  return fc.dictionary(fc.constantFrom(...keys), setting).map((settings) => JSON.stringify(settings))
}

/** What a stranger would try who has read how frames and pages speak. */
function almostMessage(): fc.Arbitrary<unknown> {
  return fc.record(
    {
      lectern: fc.oneof(fc.constant(1), anyValue),
      kind: fc.oneof(fc.constantFrom('ready', 'height', 'named', 'activity', 'hello', 'theme'), anyText),
      height: fc.oneof(fc.integer(), fc.double(), anyValue),
      title: fc.oneof(anyText, anyValue),
      theme: fc.oneof(fc.constantFrom(...EMBED_THEMES), anyValue),
    },
    { requiredKeys: [] },
  )
}
