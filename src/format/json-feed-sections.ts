/** Where a JSON Feed item belongs. The format has no field for it, so feeds differ. */
import { sectionKey, splitSections, splitTags } from '#edition/section.ts'
import { firstLabel, isRecord, labelOf, type RawRecord } from './fields.ts'

export interface Filed {
  readonly sections: readonly string[]
  readonly kicker: string | null
  readonly tags: readonly string[]
}

/** A reader can choose among so many sections, not more. */
const MOST_SECTIONS = 60

/** `_lectern` is ours, `_news` the one that others write. */
export function extensionOf(item: RawRecord): RawRecord {
  return { ...(isRecord(item._news) && item._news), ...(isRecord(item._lectern) && item._lectern) }
}

/** True where every item has exactly one tag, and the tags are few: then the tag is a section. */
export function hasOneTagEach(items: readonly unknown[]): boolean {
  const records = items.filter(isRecord)
  const names = new Set<string>()
  for (const item of records) {
    const tags = splitTags(item.tags)
    if (tags.length !== 1) return false
    for (const tag of tags) names.add(sectionKey(tag))
    if (names.size > MOST_SECTIONS) return false
  }
  return records.length > 0
}

export function fileItem(
  item: RawRecord,
  tagIsSection: boolean,
  sectionMap: Readonly<Record<string, string>> | undefined,
): Filed {
  const extension = extensionOf(item)
  const tags = splitTags(item.tags)
  const own = [extension.sections ?? extension.section, item.section].map(splitSections).find(isFilled)
  const category = splitSections(item.category)
  const named = own ?? (isFilled(category) ? category : tagIsSection ? tags : [])
  const spare = own && !Array.isArray(item.category) ? labelOf(item.category) : null
  const keys = new Set(named.map(sectionKey))
  return {
    sections: named.map((name) => mapped(name, sectionMap)).filter(Boolean),
    kicker: firstLabel(extension.kicker, item.kicker, spare),
    tags: tags.filter((tag) => !keys.has(sectionKey(tag))),
  }
}

function isFilled(names: readonly string[]): boolean {
  return names.length > 0
}

const foldedMaps = new WeakMap<object, ReadonlyMap<string, string>>()

/** The publisher may write the source's names in any case. */
function mapped(name: string, sectionMap: Readonly<Record<string, string>> | undefined): string {
  if (!sectionMap) return name
  const folded =
    foldedMaps.get(sectionMap) ??
    new Map(Object.entries(sectionMap).map(([from, to]) => [sectionKey(from), to]))
  foldedMaps.set(sectionMap, folded)
  return folded.get(sectionKey(name)) ?? name
}
