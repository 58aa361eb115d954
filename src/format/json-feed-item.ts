/** One item of a JSON Feed as an article, or the reason why it cannot be one. */
import { httpAddress } from '#edition/address.ts'
import type { Article, ArticleSource, WarningCode } from '#edition/article.ts'
import { deriveHeadline } from '#edition/headline.ts'
import { directionOf, normalizeLanguage } from '#edition/language.ts'
import { readingTime } from '#edition/reading-time.ts'
import { shortHash } from '#edition/slug.ts'
import { hasControls } from '#edition/text.ts'
import { amountOf, idOf, isRecord, labelOf, type RawRecord, recordOf } from './fields.ts'
import { attachmentsOf, type Body, bodyOf, standfirstOf } from './json-feed-body.ts'
import { datesOf } from './json-feed-dates.ts'
import { peopleOf } from './json-feed-people.ts'
import { extensionOf, fileItem } from './json-feed-sections.ts'
import { pictureOf } from './pictures.ts'
import { slugOf } from './slug-of.ts'

export interface ItemContext {
  readonly feed: RawRecord
  readonly source: ArticleSource
  readonly language: string | null
  readonly loadedFrom: string
  readonly zone: string | undefined
  readonly sectionMap: Readonly<Record<string, string>> | undefined
  readonly tagIsSection: boolean
  readonly isPerson: (name: string) => boolean
  /** Milliseconds. */
  readonly now: number
}

/** Null where there is nothing to print: no headline, no text, no address. */
export function readItem(item: RawRecord, context: ItemContext): Article | null {
  const extension = extensionOf(item)
  const standfirst = standfirstOf(item, extension)
  const body = bodyOf(item, standfirst)
  const addresses = addressesOf(item, context)
  const bases = [addresses.url, ...basesOf(context)]
  const attachments = attachmentsOf(item, bases)
  const title = labelOf(item.title)
  const headline = title ?? stopgapHeadline(standfirst, body, attachments[0]?.title, addresses.url)
  if (headline === null) return null
  const language = normalizeLanguage(item.language) ?? context.language
  const people = peopleOf(item, extension, context.feed, { language, bases, isPerson: context.isPerson })
  const dates = datesOf(item, context)
  const identity = identityOf(
    item,
    addresses.url,
    `${headline}\n${dates.publishedAt?.raw ?? ''}\n${body.bodyText?.slice(0, 200) ?? ''}`,
  )
  const { hadControls, ...text } = body
  const warnings: WarningCode[] = [...dates.warnings]
  if (identity.isMade) warnings.push('id-missing')
  if (addresses.isUnusable) warnings.push('address-unusable')
  if (title === null) warnings.push('headline-derived')
  if (text.bodyState === 'none') warnings.push('body-missing')
  if (people.isOdd) warnings.push('authors-not-a-list')
  if (item.tags !== undefined && item.tags !== null && !Array.isArray(item.tags))
    warnings.push('tags-not-a-list')
  if (hadControls || (typeof item.title === 'string' && hasControls(item.title)))
    warnings.push('control-characters')
  return {
    id: identity.id,
    url: addresses.url,
    via: addresses.via,
    slug: slugOf(addresses.url, headline, identity.id),
    ...fileItem(item, context.tagIsSection, context.sectionMap),
    headline,
    headlineDerived: title === null,
    standfirst,
    bylineText: people.bylineText,
    authors: people.authors,
    credits: people.credits,
    publishedAt: dates.publishedAt,
    updatedAt: dates.updatedAt,
    language,
    direction: directionOf(language),
    image: pictureOf(item, extension, attachments, text.bodyHtml ?? '', bases),
    ...text,
    source: sourceOf(item, extension, context),
    readingTime: timeToRead(extension, text),
    attachments,
    warnings,
  }
}

function basesOf({ source, loadedFrom }: Pick<ItemContext, 'source' | 'loadedFrom'>): (string | null)[] {
  return [source.url, source.feedUrl, loadedFrom]
}

/** A linkblog's item has two addresses: its own, and the one that it is about. */
function addressesOf(item: RawRecord, context: ItemContext) {
  const bases = basesOf(context)
  const own = httpAddress(item.url, bases)
  const external = httpAddress(item.external_url, bases)
  const url = own ?? external
  const isUnusable = own === null && typeof item.url === 'string' && item.url.trim() !== ''
  return { url, via: external !== url ? external : null, isUnusable }
}

function identityOf(item: RawRecord, url: string | null, content: string) {
  const id = idOf(item.id)
  if (id !== null) return { id, isMade: false }
  return { id: url ?? `${shortHash(content)}${shortHash(`${content}.`)}`, isMade: true }
}

/** The first sentence; for a post that is only a picture or a sound, its title or address. */
function stopgapHeadline(
  standfirst: string | null,
  { bodyText, bodyHtml }: Body,
  attached: string | undefined,
  url: string | null,
): string | null {
  const sentence = deriveHeadline(standfirst ?? '') || deriveHeadline(bodyText ?? '')
  if (sentence !== '') return sentence
  if (attached !== undefined) return attached
  return bodyHtml !== null && url !== null ? url.replace(/^https?:\/\/(?:www\.)?/, '').slice(0, 100) : null
}

function sourceOf(item: RawRecord, extension: RawRecord, context: ItemContext): ArticleSource {
  const raw = extension.source ?? recordOf(item._rss).source
  const name = labelOf(isRecord(raw) ? (raw.name ?? raw.title) : raw)
  if (name === null) return context.source
  const url = isRecord(raw) ? httpAddress(raw.url, basesOf(context)) : null
  return { ...context.source, name, url: url ?? context.source.url }
}

function timeToRead(extension: RawRecord, { bodyState, bodyText }: Omit<Body, 'hadControls'>) {
  if (bodyState !== 'full') return null
  const minutes = amountOf(extension.reading_minutes)
  if (minutes) return { minutes: Math.max(1, Math.ceil(minutes)), from: 'source' } as const
  return readingTime(bodyText ?? '')
}
