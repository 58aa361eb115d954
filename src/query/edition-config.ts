/** edition.json, as a publisher writes it. Its published schema is public/edition.schema.json. */

import * as v from 'valibot'
import { normalizeLanguage } from '#edition/language.ts'
import { FIELD_NAMES } from '#format/home-made/field-names.ts'

const Text = v.pipe(v.string(), v.trim(), v.nonEmpty())

const SourceEntries = {
  url: Text,
  name: v.optional(Text),
  zone: v.optional(v.pipe(Text, v.check(isZone, 'is not a time zone such as "Asia/Seoul"'))),
  sections: v.optional(v.record(v.string(), Text)),
  sectionsFrom: v.optional(v.literal('tags')),
  commasBetween: v.optional(v.literal('people')),
  site: v.optional(v.pipe(Text, v.url('is not an address such as "https://example.org/"'))),
  fields: v.optional(v.record(v.picklist(FIELD_NAMES), Text)),
}

const SectionEntries = { name: Text, label: v.optional(Text) }

export const EditionEntries = {
  $schema: v.optional(v.string()),
  title: Text,
  description: v.optional(v.nullable(Text)),
  /** What names no language stays as it is written, for config-remarks.ts to tell. */
  language: v.optional(
    v.pipe(
      Text,
      v.transform((written) => normalizeLanguage(written) ?? written),
    ),
  ),
  site: v.optional(v.nullable(v.pipe(Text, v.url('is not an address such as "https://example.org/"')))),
  sources: v.pipe(v.array(v.object(SourceEntries)), v.minLength(1, 'names no source')),
  sections: v.optional(v.array(v.object(SectionEntries))),
  /** Read by edition/share-target.ts when somebody shares; nobody is kept from reading by a mistake in it. */
  share: v.optional(v.array(v.unknown())),
  /** Names that articles had in their addresses before, each with the present one. */
  aliases: v.optional(v.record(v.string(), Text)),
  /** The edition as one file to carry, beside this one or elsewhere. */
  portable: v.optional(Text),
  /** Read by query/kiosk-settings.ts where the reader is a kiosk; a mistake in it costs that setting alone. */
  kiosk: v.optional(v.unknown()),
  about: v.optional(v.array(Text)),
}

const EditionSchema = v.object(EditionEntries)

export type EditionConfig = v.InferOutput<typeof EditionSchema>
export type SourceConfig = EditionConfig['sources'][number]

export type ConfigResult =
  | { readonly kind: 'config'; readonly config: EditionConfig }
  | { readonly kind: 'broken'; readonly messages: readonly string[] }

/** Takes the text of edition.json; every message names the place and what stands there. */
export function readConfig(text: string): ConfigResult {
  let document: unknown
  try {
    document = JSON.parse(text)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { kind: 'broken', messages: [`edition.json is not valid JSON: ${reason}`] }
  }
  const result = v.safeParse(EditionSchema, document)
  if (result.success) return { kind: 'config', config: result.output }
  return { kind: 'broken', messages: result.issues.map(describe) }
}

function describe(issue: v.BaseIssue<unknown>): string {
  const place = v.getDotPath(issue) ?? 'the document'
  const wording = issue.type === 'check' || issue.type === 'min_length' || issue.type === 'url'
  return `In edition.json, “${place}” ${wording ? issue.message : `should be ${issue.expected ?? 'filled in'}, but is ${issue.received}`}.`
}

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
