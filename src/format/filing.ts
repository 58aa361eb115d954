/** Where an item belongs: its sections, by whatever the source has in place of them. */
import { sectionKey } from '#edition/section-key.ts'
import type { Draft } from './draft.ts'
import type { FeedContext } from './feed.ts'

export interface Filed {
  readonly sections: readonly string[]
  readonly sectionPath: readonly string[]
  readonly tags: readonly string[]
}

/** A reader can choose among so many sections, not more. */
const MOST_SECTIONS = 60

/** True where no item has a section, every one has exactly one tag, and the tags are few: then the tag is the section. */
export function hasOneTagEach(drafts: readonly Draft[]): boolean {
  const names = new Set<string>()
  for (const { sections, tags } of drafts) {
    if (sections.length > 0 || tags.length !== 1) return false
    for (const tag of tags) names.add(sectionKey(tag))
    if (names.size > MOST_SECTIONS) return false
  }
  return drafts.length > 0
}

/** A tag that has become a section is not shown again as a tag. */
export function fileItem(
  draft: Draft,
  tagIsSection: boolean,
  { sectionMap }: Pick<FeedContext, 'sectionMap'>,
): Filed {
  const named = tagIsSection ? draft.tags : draft.sections
  const keys = new Set(named.map(sectionKey))
  return {
    sections: named.map((name) => mapped(name, sectionMap)).filter(Boolean),
    sectionPath: draft.sectionPath,
    tags: draft.tags.filter((tag) => !keys.has(sectionKey(tag))),
  }
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
