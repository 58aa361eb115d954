/** Sections and tags of a WordPress post: by the terms that came with it, else by what else names them. */

import { splitSections } from '#edition/section.ts'
import { sectionKey } from '#edition/section-key.ts'
import type { Draft } from '#format/draft.ts'
import { htmlLabel, isRecord, type RawRecord } from '#format/fields.ts'
import { decodeSlug, embedded } from './wordpress-embedded.ts'
import type { Seo } from './wordpress-seo.ts'

interface Term {
  readonly name: string
  readonly slug: string
  readonly taxonomy: string
}

/** Where WordPress files what nobody has filed, in the languages of its larger translations. */
const UNFILED =
  /^(?:uncategori[sz]ed|non-classe|sin-categoria|sem-categoria|senza-categoria|allgemein|geen-categorie|okategoriserade|ikke-kategorisert|ikke-kategoriseret)(?:-[a-z]{2})?(?:-\d+)?$/i

export function filingOf(item: RawRecord, seo: Seo): Pick<Draft, 'sections' | 'tags'> {
  const terms = embedded(item, 'term').flatMap(termIn)
  if (terms.length > 0) return { sections: sectionsIn(terms, item, seo), tags: tagsIn(terms) }
  const classes = classNames(item)
  return {
    sections: firstFilled(seo.sections, namesIn(item.categories), inClasses(classes, 'category-')).filter(
      isFiled,
    ),
    tags: firstFilled(namesIn(item.tags), seo.tags, inClasses(classes, 'tag-')),
  }
}

/** By taxonomy, not by position: plugins add their own among the two of core. */
function termIn(term: RawRecord): Term[] {
  const name = htmlLabel(term.name)
  if (name === null || typeof term.taxonomy !== 'string') return []
  const slug = typeof term.slug === 'string' ? (decodeSlug(term.slug) ?? '').toLowerCase() : ''
  return [{ name, slug, taxonomy: term.taxonomy }]
}

/** Sites with kinds of posts of their own have kinds of sections of their own. */
function sectionsIn(terms: readonly Term[], { link }: RawRecord, { trail }: Seo): string[] {
  const core = terms.filter(({ taxonomy }) => taxonomy === 'category')
  const found =
    core.length > 0 ? core : terms.filter(({ taxonomy }) => /categor|section|rubri/i.test(taxonomy))
  const filed = found.filter(({ name, slug }) => isFiled(slug) && isFiled(name))
  const primary = primaryOf(filed, segmentsOf(link), trail.map(sectionKey))
  const sorted = primary === undefined ? filed : [primary, ...filed.filter((term) => term !== primary)]
  return splitSections(sorted.map(({ name }) => name))
}

/** The section that the site itself files the article under, by its address or its trail of links. */
function primaryOf(
  terms: readonly Term[],
  segments: readonly string[],
  trail: readonly string[],
): Term | undefined {
  const inAddress = terms.filter(({ slug }) => segments.includes(slug))
  const deepest = inAddress.toSorted((a, b) => segments.lastIndexOf(b.slug) - segments.lastIndexOf(a.slug))[0]
  const onTrail = (term: Term) => trail.lastIndexOf(sectionKey(term.name))
  const last = terms.toSorted((a, b) => onTrail(b) - onTrail(a))[0]
  return deepest ?? (last !== undefined && onTrail(last) >= 0 ? last : undefined)
}

/** Without the last, which is the article's own name. */
function segmentsOf(link: unknown): string[] {
  if (typeof link !== 'string') return []
  const path = link.replace(/^[a-z]+:\/\/[^/]*/i, '').split(/[?#]/, 1)[0] ?? ''
  const segments = path.split('/').filter(Boolean).slice(0, -1)
  return segments.map((segment) => (decodeSlug(segment) ?? segment).toLowerCase())
}

function tagsIn(terms: readonly Term[]): string[] {
  return splitSections(
    terms.filter(({ taxonomy }) => /(?:^|[_-])tags?$/i.test(taxonomy)).map(({ name }) => name),
  )
}

/** Ids are of no use; some sites put the names there. */
function namesIn(list: unknown): string[] {
  return Array.isArray(list) ? splitSections(list) : []
}

/** A list, or the object that PHP makes of a list with holes. */
function classNames({ class_list }: RawRecord): string[] {
  const list = isRecord(class_list) ? Object.values(class_list) : class_list
  return Array.isArray(list) ? list.filter((name) => typeof name === 'string') : []
}

/** `category-arts-culture` → "Arts culture". */
function inClasses(classes: readonly string[], lead: string): string[] {
  return classes
    .filter((name) => name.startsWith(lead) && isFiled(name.slice(lead.length)))
    .map((name) => (decodeSlug(name.slice(lead.length)) ?? '').replace(/-/g, ' ').trim())
    .filter((name) => /\p{L}/u.test(name))
    .map((name) => name.charAt(0).toUpperCase() + name.slice(1))
}

function isFiled(name: string): boolean {
  return !UNFILED.test(name)
}

function firstFilled(...lists: readonly (readonly string[])[]): readonly string[] {
  return lists.find((list) => list.length > 0) ?? []
}
