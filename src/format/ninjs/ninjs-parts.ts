/** How ninjs keeps what it has several of: 1.x in keys such as `headline_main`, 2.x and 3.x in lists with roles. */
import { isRecord, labelOf, listOf, type RawRecord } from '#format/fields.ts'

/** 2.x writes `versioncreated`, 3.x `versionCreated`: one reader for both. */
export function lowerKeys(value: unknown): RawRecord {
  if (!isRecord(value)) return {}
  return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key.toLowerCase(), inside]))
}

/** A piece of text in one of its roles: `main`, `subhead`, `html5`. */
export interface RolePart {
  readonly role: string
  readonly value: string
  readonly type: string
  readonly words: unknown
}

/** `headlines` of a list, `headline` and `headline_…` of keys; those without a role come first. */
export function partsOf(item: RawRecord, one: string, many: string): readonly RolePart[] {
  const listed = listOf(item[many]).map(lowerKeys).flatMap(partIn)
  const keyed = Object.entries(item).flatMap(([key, value]) => {
    const role = key === one ? '' : key.startsWith(`${one}_`) ? key.slice(one.length + 1) : null
    return role !== null && typeof value === 'string' && value.trim() !== ''
      ? [{ role, value, type: '', words: undefined }]
      : []
  })
  return [...listed, ...keyed.toSorted((a, b) => a.role.length - b.role.length)]
}

function partIn(part: RawRecord): RolePart[] {
  const { value, role, contenttype, wordcount } = part
  if (typeof value !== 'string' || value.trim() === '') return []
  return [
    {
      role: labelOf(role)?.toLowerCase() ?? '',
      value,
      type: labelOf(contenttype)?.toLowerCase() ?? '',
      words: wordcount,
    },
  ]
}

/** The first part in the first of these roles. */
export function inRole(parts: readonly RolePart[], ...roles: readonly RegExp[]): RolePart | null {
  for (const role of roles) {
    const part = parts.find((one) => role.test(one.role))
    if (part) return part
  }
  return null
}

/** People, places, subjects: under their name in 1.x, its plural in later versions. */
export function conceptsOf(item: RawRecord, one: string, many: string): readonly RawRecord[] {
  return [...listOf(item[one]), ...listOf(item[many])].filter(isRecord).map(lowerKeys)
}

/** Whoever lets a machine find subjects says how sure it is; below one half it is a guess. */
export function namesOf(concepts: readonly RawRecord[]): string[] {
  return concepts
    .filter(({ confidence }) => typeof confidence !== 'number' || confidence >= 50)
    .flatMap(({ name }) => labelOf(name) ?? [])
}
