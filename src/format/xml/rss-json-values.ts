/** Values of XML written as JSON, by whichever converter: `{"#value"}`, `{"$t"}`, `{"_", "$"}`, lists of one. */
import { isRecord, listOf, type RawRecord, recordOf } from '#format/fields.ts'

const TEXT = [
  '#value',
  '$t',
  '#text',
  '_',
  '#',
  '$text',
  '_text',
  '__text',
  '#cdata',
  '_cdata',
  '__cdata',
  '$value',
  'value',
]
const DEEPEST = 4

/** The text of an element, or null. */
export function textIn(value: unknown, depth = 0): string | null {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return `${value}`
  if (depth >= DEEPEST) return null
  if (Array.isArray(value)) return textIn(value[0], depth + 1)
  if (!isRecord(value)) return null
  for (const name of TEXT) {
    const text = textIn(value[name], depth + 1)
    if (text !== null) return text
  }
  return null
}

/** An attribute, or null: beside the text, or in a place of its own. */
export function attributeIn(element: unknown, name: string): string | null {
  const value = recordOf(Array.isArray(element) ? element[0] : element)
  const places = [value.$, value['@attributes'], value._attributes, value['@'], value.attr].map(recordOf)
  const found = [
    value[`@${name}`],
    value[`-${name}`],
    value[`_${name}`],
    value[name],
    ...places.map((place) => place[name]),
  ]
  return textIn(found.find((one) => one !== undefined && one !== null))
}

/** `dc:creator` is `dc$creator` in Google's JSON and `dc_creator` where a colon cannot stand. */
export function childrenOf(item: RawRecord, ...names: readonly string[]): readonly unknown[] {
  for (const name of names) {
    for (const key of [name, name.replace(':', '$'), name.replace(':', '_')]) {
      if (Object.hasOwn(item, key) && item[key] !== null) return listOf(item[key])
    }
  }
  return []
}

/** As `childrenOf`, their texts. */
export function textsIn(item: RawRecord, ...names: readonly string[]): string[] {
  return childrenOf(item, ...names).flatMap((child) => textIn(child) ?? [])
}
