/** Makes an article of what an adapter found, by the rules that hold for every format. */
import { httpAddress } from '#edition/address.ts'
import type { Article, ArticleSource, WarningCode } from '#edition/article.ts'
import { deriveHeadline } from '#edition/headline.ts'
import { dropTail } from '#edition/label.ts'
import { directionOf, normalizeLanguage } from '#edition/language.ts'
import { readingTime, timeForWords } from '#edition/reading-time.ts'
import { shortHash } from '#edition/slug.ts'
import { type Body, bodyOf } from './body.ts'
import { datesOf } from './dates.ts'
import type { Draft, PersonDraft } from './draft.ts'
import type { FeedContext } from './feed.ts'
import { amountOf } from './fields.ts'
import { fileItem } from './filing.ts'
import { peopleOf } from './people.ts'
import { pictureOf } from './pictures.ts'
import { slugOf } from './slug-of.ts'

export interface ComposeContext extends Pick<FeedContext, 'loadedFrom' | 'now' | 'zone' | 'sectionMap'> {
  readonly source: ArticleSource
  readonly language: string | null
  readonly feedPeople: readonly PersonDraft[]
  readonly tagIsSection: boolean
  readonly isPerson: (name: string) => boolean
}

/** Null where there is nothing to print: no headline, no text, no address. */
export function composeArticle(draft: Draft, context: ComposeContext): Article | null {
  const standfirst = dropTail(draft.standfirst ?? '') || null
  const { hadControls, isTooLong, ...found } = bodyOf({ ...draft, standfirst })
  const feedBases = basesOf(context)
  const url = firstAddress(draft.urls, [...draft.bases, ...feedBases])
  const bases = [...draft.bases, url, ...feedBases]
  const headline = draft.headline ?? stopgapHeadline(draft, standfirst, found, url)
  if (headline === null) return null
  const language = normalizeLanguage(draft.language) ?? context.language
  const bodyAt = httpAddress(draft.bodyAt, [context.loadedFrom])
  const body = bodyAt === null ? found : SPLIT
  const dates = datesOf(draft, context)
  const seed = `${headline}\n${dates.publishedAt?.raw ?? ''}\n${body.bodyText?.slice(0, 200) ?? ''}`
  const id = draft.id ?? url ?? `${shortHash(seed)}${shortHash(`${seed}.`)}`
  const via = httpAddress(draft.via, bases)
  return {
    id,
    url,
    via: via !== url ? via : null,
    slug: slugOf(url, headline, id, draft.slug),
    ...fileItem(draft, context.tagIsSection, context),
    kicker: draft.kicker,
    headline,
    headlineDerived: draft.headline === null,
    standfirst,
    ...peopleOf(draft, { ...context, language, bases }),
    publishedAt: dates.publishedAt,
    updatedAt: dates.updatedAt,
    revision: draft.revision,
    language,
    direction: directionOf(language),
    image: pictureOf(draft.pictures, draft.attachments, body.bodyHtml ?? '', bases),
    ...body,
    bodyAt,
    notes: draft.notes,
    source: sourceOf(draft, context),
    readingTime: timeToRead(draft, body),
    attachments: draft.attachments,
    warnings: [...dates.warnings, ...oddities(draft, url, { ...body, hadControls, isTooLong })],
  }
}

const SPLIT = { bodyHtml: null, bodyText: null, bodyState: 'split' } as const

export function basesOf({
  source,
  loadedFrom,
}: Pick<ComposeContext, 'source' | 'loadedFrom'>): (string | null)[] {
  return [source.url, source.feedUrl, loadedFrom]
}

function firstAddress(found: readonly unknown[], bases: readonly (string | null)[]): string | null {
  for (const raw of found) {
    const address = httpAddress(raw, bases)
    if (address !== null) return address
  }
  return null
}

/** The first sentence; for a post that is only a picture or a sound, its title or address. */
function stopgapHeadline(
  { attachments }: Draft,
  standfirst: string | null,
  { bodyText, bodyHtml }: Omit<Body, 'hadControls' | 'isTooLong'>,
  url: string | null,
): string | null {
  const sentence = deriveHeadline(standfirst ?? '') || deriveHeadline(bodyText ?? '')
  if (sentence !== '') return sentence
  const attached = attachments[0]?.title
  if (attached !== undefined) return attached
  return bodyHtml !== null && url !== null ? url.replace(/^https?:\/\/(?:www\.)?/, '').slice(0, 100) : null
}

function oddities(
  draft: Draft,
  url: string | null,
  { bodyState, hadControls, isTooLong }: Body,
): WarningCode[] {
  const codes: WarningCode[] = []
  const first = draft.urls[0]
  if (draft.id === null) codes.push('id-missing')
  if (url === null && typeof first === 'string' && first.trim() !== '') codes.push('address-unusable')
  if (draft.headline === null) codes.push('headline-derived')
  if (bodyState === 'none') codes.push('body-missing')
  if (isTooLong) codes.push('text-too-long')
  if (hadControls) codes.push('control-characters')
  return [...codes, ...draft.warnings]
}

function sourceOf({ sourceName, sourceUrl }: Draft, context: ComposeContext): ArticleSource {
  if (sourceName === null) return context.source
  const url = httpAddress(sourceUrl, basesOf(context))
  return { ...context.source, name: sourceName, url: url ?? context.source.url }
}

function timeToRead(draft: Draft, { bodyState, bodyText }: Omit<Body, 'hadControls' | 'isTooLong'>) {
  if (bodyState !== 'full' && bodyState !== 'split') return null
  const minutes = amountOf(draft.minutes)
  if (minutes) return { minutes: Math.max(1, Math.ceil(minutes)), from: 'source' } as const
  const words = amountOf(draft.wordCount)
  return words ? timeForWords(words) : readingTime(bodyText ?? '')
}
