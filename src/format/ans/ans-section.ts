/** Where Arc XP files a story (ANS `taxonomy`, `websites`), with names or, unresolved, with references only. */
import { cleanLabel } from '#edition/label.ts'
import type { Draft } from '#format/draft.ts'
import { idOf, isRecord, labelOf, listOf, type RawRecord, recordOf } from '#format/fields.ts'

/** Section trees are flatter than this. */
const DEEPEST = 8

export function filedInAns(story: RawRecord): Pick<Draft, 'sections' | 'sectionPath'> {
  const taxonomy = recordOf(story.taxonomy)
  const listed = [...listOf(taxonomy.sections), ...listOf(taxonomy.sites)].filter(isRecord)
  const places = [taxonomy.primary_section, websiteSection(story), taxonomy.primary_site]
  const primary = places.filter(isRecord).find((section) => nameOf(section) !== null) ?? listed[0]
  if (primary === undefined) return { sections: [], sectionPath: [] }
  const names = [primary, ...listed].flatMap((section) => nameOf(section) ?? [])
  return { sections: [...new Set(names)], sectionPath: pathTo(primary, listed) }
}

/** The site that the story was fetched for, else the one it was written for, else the first. */
function websiteSection({ websites, website, canonical_website }: RawRecord): unknown {
  const sites = recordOf(websites)
  const own = [website, canonical_website].find((id) => typeof id === 'string' && Object.hasOwn(sites, id))
  const site = typeof own === 'string' ? sites[own] : Object.values(sites)[0]
  return recordOf(site).website_section
}

function idOfSection(section: RawRecord): string | null {
  return idOf(recordOf(section.referent).id) ?? idOf(section._id) ?? idOf(section.path)
}

function nameOf(section: RawRecord): string | null {
  return labelOf(section.name) ?? prettyName(idOfSection(section))
}

/** "/sports/high-school" → "High school". The root has no name. */
function prettyName(id: string | null): string | null {
  const words = cleanLabel((id ?? '').split('/').filter(Boolean).at(-1)?.replace(/[-_]+/g, ' ') ?? '')
  // Old systems number their sections.
  return !/\p{L}/u.test(words) ? null : words.charAt(0).toUpperCase() + words.slice(1)
}

/** Ids are paths, so that a parent is known even where only a reference is given. */
function parentOf(section: RawRecord, id: string): string | null {
  const named = idOf(recordOf(section.parent).default) ?? idOf(section.parent_id)
  return named ?? (id.startsWith('/') ? id.slice(0, id.lastIndexOf('/')) : null)
}

/** Topmost first, without the section itself. */
function pathTo(section: RawRecord, listed: readonly RawRecord[]): string[] {
  const path: string[] = []
  const seen = new Set<string>()
  let current = section
  let id = idOfSection(section)
  while (id !== null && path.length < DEEPEST && !seen.has(id)) {
    seen.add(id)
    const parent: string | null = parentOf(current, id)
    current = listed.find((one) => idOfSection(one) === parent) ?? { _id: parent }
    const name = nameOf(current)
    if (name === null) break
    if (name !== nameOf(section)) path.unshift(name)
    id = parent
  }
  return path
}
