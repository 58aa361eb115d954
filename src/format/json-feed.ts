/** JSON Feed 1.0 and 1.1 (jsonfeed.org/version/1.1), as the specification has it and as newsrooms write it. */
import { httpAddress } from '#edition/address.ts'
import type { Note } from '#edition/article.ts'
import { isEditionPicture, placeEditionPictures } from '#edition/edition-picture.ts'
import { splitSections, splitTags } from '#edition/section.ts'
import type { Adapter, FieldNames } from './adapter.ts'
import { attachmentsOf } from './attachments.ts'
import { documentProblem } from './document-problem.ts'
import { BLANK, type Draft, type PersonDraft, type PictureDraft } from './draft.ts'
import type { FeedContext, NextPage, Problem } from './feed.ts'
import {
  amountOf,
  firstLabel,
  firstText,
  idOf,
  isRecord,
  labelOf,
  listOf,
  looseLabel,
  type RawRecord,
  recordOf,
} from './fields.ts'

const FIELDS: FieldNames = {
  id: 'id',
  url: 'url',
  headline: 'title',
  published: 'date_published',
  updated: 'date_modified',
  body: 'content_html',
  authors: 'authors',
  tags: 'tags',
}

export const jsonFeed: Adapter = ({ root, items }, context) => {
  const feedUrl = httpAddress(root.feed_url, [context.loadedFrom]) ?? context.loadedFrom
  const bases = [httpAddress(root.home_page_url, [feedUrl]), feedUrl]
  return {
    title: labelOf(root.title),
    homeUrl: root.home_page_url,
    feedUrl: root.feed_url,
    language: root.language,
    people: [root.authors, root.author].map(peopleIn).find(isFilled) ?? [],
    items,
    fields: FIELDS,
    draftOf: (item) => draftOf(item, bases, context),
    next: nextOf(root, context),
    archive: archiveIn(recordOf(root._lectern), context),
    problems: versionProblems(root),
  }
}

/** With its hash, where the feed tells it: then the feed alone says which edition is read, and no index of another one can. */
function archiveIn({ archive, index }: RawRecord, { loadedFrom }: FeedContext): string | null {
  const hash = typeof index === 'string' ? `?v=${index}` : ''
  return typeof archive === 'string' ? httpAddress(archive + hash, [loadedFrom]) : null
}

function draftOf(item: RawRecord, bases: readonly (string | null)[], context: FeedContext): Draft {
  const extension = extensionOf(item)
  const source = extension.source ?? recordOf(item._rss).source
  const own = httpAddress(item.url, bases)
  return {
    ...BLANK,
    id: idOf(item.id),
    urls: [item.url, item.external_url],
    via: item.external_url,
    ...filedBy(item, extension),
    headline: labelOf(item.title),
    standfirst: looseLabel(
      firstText(item.summary, extension.standfirst, item.blurb, item.subtitle, item.description),
    ),
    byline: firstLabel(extension.byline, item.author),
    people:
      [item.authors, isRecord(item.author) || Array.isArray(item.author) ? item.author : null]
        .map(peopleIn)
        .find(isFilled) ?? [],
    credits: listOf(extension.credits).flatMap((name) => labelOf(name) ?? []),
    published: extension.date ?? item.date_published,
    updated: extension.updated ?? item.date_modified,
    revision: amountOf(extension.revision) ?? null,
    slug: labelOf(extension.slug),
    language: item.language,
    pictures: picturesOf(item, extension, context),
    ...textOf(item, extension, context),
    attachments: attachmentsOf(item.attachments, [own, ...bases]),
    sourceName: labelOf(isRecord(source) ? (source.name ?? source.title) : source),
    sourceUrl: recordOf(source).url,
    minutes: extension.reading_minutes,
    warnings: [
      ...(isOddList(item.authors) ? (['authors-not-a-list'] as const) : []),
      ...(isOddTags(item.tags) ? (['tags-not-a-list'] as const) : []),
    ],
  }
}

/** In the native layout a list names the pack that holds the text; what it repeats of it is for other readers. */
function textOf(
  item: RawRecord,
  extension: RawRecord,
  { loadedFrom }: FeedContext,
): Pick<Draft, 'html' | 'text' | 'bodyAt' | 'bodyState' | 'notes'> {
  const isList = typeof extension.body === 'string'
  const { state } = extension
  const html = isList ? null : firstText(item.content_html)
  return {
    html: html && placeEditionPictures(html, loadedFrom),
    text: isList ? null : firstText(item.content_text),
    bodyAt: isList ? extension.body : null,
    bodyState: state === 'partial' || state === 'protected' ? state : null,
    notes: listOf(extension.notes).flatMap(noteIn),
  }
}

function noteIn(raw: unknown): Note[] {
  const { kind, text } = recordOf(raw)
  const label = labelOf(text)
  return label !== null && (kind === 'correction' || kind === 'backstory') ? [{ kind, text: label }] : []
}

/** `_lectern` is ours, `_news` the one that others write. */
function extensionOf(item: RawRecord): RawRecord {
  return { ...recordOf(item._news), ...recordOf(item._lectern) }
}

/** The format has no field for sections, so feeds differ. */
function filedBy(
  item: RawRecord,
  extension: RawRecord,
): Pick<Draft, 'sections' | 'sectionPath' | 'kicker' | 'tags'> {
  const own = [extension.sections ?? extension.section, item.section].map(splitSections).find(isFilled)
  const spare = own && !Array.isArray(item.category) ? item.category : null
  return {
    sections: own ?? splitSections(item.category),
    sectionPath: splitSections(extension.path),
    kicker: firstLabel(extension.kicker, item.kicker, spare),
    tags: splitTags(item.tags),
  }
}

function isFilled(list: readonly unknown[]): boolean {
  return list.length > 0
}

/** Objects, bare names, or one of either. */
function peopleIn(raw: unknown): PersonDraft[] {
  return listOf(raw).flatMap((one) => {
    const { name, url, avatar } = isRecord(one) ? one : { name: one, url: null, avatar: null }
    const label = labelOf(name)
    return label === null ? [] : [{ name: label, url, avatar }]
  })
}

function picturesOf(item: RawRecord, extension: RawRecord, { loadedFrom }: FeedContext): PictureDraft[] {
  /** An edition's own stand at its host, and not at the article's. */
  const placed = (src: unknown) =>
    typeof src === 'string' && isEditionPicture(src) ? httpAddress(src, [loadedFrom]) : src
  return [extension.image, item.image, item.banner_image].map((raw) => {
    const from = isRecord(raw) ? raw : { src: raw }
    return {
      src: placed(from.src ?? from.url),
      alt: firstLabel(from.alt, item.image_description, item.image_alt),
      caption: firstLabel(from.caption, item.image_caption),
      credit: firstLabel(from.credit, item.image_credit),
      width: from.width,
      height: from.height,
      sources: listOf(from.sources)
        .map(recordOf)
        .map(({ src, width }) => ({ src: placed(src), width })),
    }
  })
}

function isOddList(authors: unknown): boolean {
  if (authors === undefined || authors === null) return false
  return !Array.isArray(authors) || authors.some((author) => !isRecord(author))
}

function isOddTags(tags: unknown): boolean {
  return tags !== undefined && tags !== null && !Array.isArray(tags)
}

function versionProblems(root: RawRecord): Problem[] {
  if (typeof root.version === 'string' && root.version.includes('jsonfeed.org/version/')) return []
  const message =
    'The file does not say which format it is in; it was read as JSON Feed. Add "version": "https://jsonfeed.org/version/1.1" at the top.'
  return [documentProblem('version', 'version-missing', message)]
}

/** Pages stand beside the page that names them, wherever the edition was moved to. */
function nextOf(root: RawRecord, { loadedFrom }: FeedContext): NextPage | null {
  const address = httpAddress(root.next_url, [loadedFrom])
  return address === null ? null : { address, isGuess: false }
}
