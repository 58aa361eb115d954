/** What is fed with anything at all, and what must hold all the same. */
import fc, { type IAsyncProperty } from 'fast-check'
import { EMBED_THEMES } from '#route/embed-messages.ts'
import { brokenJson, brokenText } from './broken-documents.ts'
import * as check from './checks.ts'

export interface Target {
  readonly name: string
  readonly property: IAsyncProperty<unknown>
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
)
const anyValue = fc.anything({ withBigInt: false, withTypedArray: true, withDate: true, withMap: true })

const of = <T>(
  name: string,
  arbitrary: fc.Arbitrary<T>,
  holds: (value: T) => void | Promise<void>,
): Target => ({
  name,
  // Each target knows the kind of its own values.
  property: fc.asyncProperty(arbitrary, async (value) => holds(value)) as IAsyncProperty<unknown>,
})

export const TARGETS: readonly Target[] = [
  of('adapters, broken JSON', brokenJson, check.reads),
  of('adapters, broken text', brokenText, check.reads),
  of('adapters, any JSON', fc.json({ maxDepth: 6 }), check.reads),
  of('adapters, any text', anyText, check.reads),
  of('byline', anyText, check.splits),
  of('date', fc.oneof(anyText, fc.double(), fc.date().map(String), anyValue), check.dates),
  of('address', fc.tuple(anyText, fc.webQueryParameters()), ([path, query]) => check.leads(path, query)),
  of('edition.json', fc.oneof(fc.json(), anyText, brokenEdition()), check.configures),
  of('messages to the worker', anyValue, check.asksWorker),
  of('messages of an embedded frame', fc.oneof(anyValue, almostMessage()), check.speaksToFrame),
  of('attributes of an embedded frame', fc.dictionary(anyText, anyText), check.frames),
  of('a file of saved articles', fc.oneof(anyText, fc.json()), check.takesIn),
  of('a template to share by', fc.tuple(anyText, anyText), ([template, headline]) =>
    check.shares(template, headline),
  ),
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
