/** Posts of Ghost: its Content API (docs.ghost.org/content-api) and its export of a whole site. */
import { httpAddress } from '#edition/address.ts'
import { authorKey } from '#edition/author-key.ts'
import type { Adapter, FieldNames } from '#format/adapter.ts'
import { dropBlocks } from '#format/clutter.ts'
import { BLANK, type Draft, type LeftOut, type PersonDraft } from '#format/draft.ts'
import type { FeedContext, NextPage } from '#format/feed.ts'
import {
  firstLabel,
  firstText,
  htmlText,
  idOf,
  isRecord,
  labelOf,
  listOf,
  type RawRecord,
  recordOf,
} from '#format/fields.ts'
import { numberedPage } from '#format/numbered-page.ts'
import { asUtc } from '#format/unmarked-utc.ts'
import { joinOf, settingOf } from './ghost-export.ts'
import { type EditorText, lexicalText } from './ghost-lexical.ts'
import { mobiledocText } from './ghost-mobiledoc.ts'

const FIELDS: FieldNames = {
  id: 'uuid',
  url: 'url',
  headline: 'title',
  published: 'published_at',
  updated: 'updated_at',
  body: 'html',
  authors: 'authors',
  tags: 'tags',
}

/** Controls of players, and forms to sign up with. */
const CLUTTER = /\bkg-(?:audio-player(?![-\w])|video-(?:player|overlay)|signup-card|email-card)/

interface Reading {
  readonly title: string | null
  /** Without a slash at its end; empty where it is not known. */
  readonly site: string
  readonly isExport: boolean
}

export const ghost: Adapter = ({ root, items }, context) => {
  const join = joinOf(root)
  const title = labelOf(settingOf(root, 'title'))
  const site = httpAddress(context.site, [])?.replace(/\/+$/, '') ?? ''
  const reading = { title, site, isExport: join !== null }
  return {
    title,
    homeUrl:
      site ||
      httpAddress(
        '/',
        items.map((item) => httpAddress(recordOf(item).url, [])),
      ),
    feedUrl: null,
    language: firstLabel(
      settingOf(root, 'locale'),
      settingOf(root, 'lang'),
      settingOf(root, 'default_locale'),
    ),
    people: [],
    items,
    fields: FIELDS,
    draftOf: (item) => leftOut(item) ?? draftOf(join === null ? item : join(item), reading),
    next: nextOf(root, context),
    problems: [],
  }
}

function leftOut({ type, page, status, published_at }: RawRecord): LeftOut | null {
  // Pages are "About" and "Contact"; old exports mark them by a number.
  if (type === 'page' || page === 1 || page === true) return { leftOut: 'item-not-an-article', kind: 'page' }
  const isOut = status === undefined || status === null ? published_at !== null : status === 'published'
  return isOut ? null : { leftOut: 'item-not-published' }
}

function draftOf(item: RawRecord, reading: Reading): Draft {
  const tags = listOf(item.tags).filter(isRecord).filter(isPublic)
  const primary = recordOf(item.primary_tag)
  const [section] = [...(isPublic(primary) ? [primary] : []), ...tags].flatMap(
    ({ name }) => labelOf(name) ?? [],
  )
  const body = bodyIn(item, reading)
  return {
    ...BLANK,
    id: idOf(item.uuid) ?? idOf(item.id),
    urls: addressesIn(item, reading),
    slug: labelOf(item.slug),
    sections: section === undefined ? [] : [section],
    tags: tags.flatMap(({ name }) => labelOf(name) ?? []),
    headline: labelOf(item.title),
    standfirst: labelOf(item.custom_excerpt) ?? madeExcerpt(item.excerpt),
    people: peopleIn(item, reading),
    published: asUtc(item.published_at),
    updated: asUtc(item.updated_at),
    language: item.locale,
    pictures: [
      {
        src: withSite(firstText(item.feature_image, item.image), reading),
        alt: labelOf(item.feature_image_alt),
        caption: htmlText(item.feature_image_caption),
      },
    ],
    ...body,
    bodyState: stateOf(item, body.html !== null || body.text !== null, reading),
    minutes: item.reading_time,
  }
}

/** Tags whose name begins with # are for the site's own use. */
function isPublic({ name, visibility }: RawRecord): boolean {
  return typeof name === 'string' && !name.startsWith('#') && visibility !== 'internal'
}

/** Exports name no addresses: by Ghost's own rule a post is at its slug. Previews are at "404". */
function addressesIn(item: RawRecord, { site, isExport }: Reading): readonly unknown[] {
  const slug = labelOf(item.slug)
  const own = typeof item.url === 'string' && /\/404\/?$/.test(item.url) ? null : item.url
  return [own, item.canonical_url, isExport && site && slug ? `${site}/${encodeURIComponent(slug)}/` : null]
}

function peopleIn(item: RawRecord, reading: Reading): PersonDraft[] {
  const listed = listOf(item.authors).filter(isRecord)
  const found =
    listed.length > 0 ? listed : [recordOf(item.primary_author), recordOf(item.author)].slice(0, 1)
  return found.flatMap((person) => {
    const name = labelOf(person.name)
    if (name === null) return []
    const isOrganization = reading.title !== null && authorKey(name) === authorKey(reading.title)
    const avatar = withSite(firstText(person.profile_image, person.image), reading)
    return [{ name, url: firstText(person.url, person.website), avatar, isOrganization }]
  })
}

const AUTOMATIC = 498

/** Where nobody wrote one, Ghost takes the first 500 characters, with addresses in brackets after their links. */
function madeExcerpt(raw: unknown): string | null {
  if (typeof raw !== 'string') return null
  const text = labelOf(raw.replace(/\s*\[(?:https?:|\/)[^\]\s]*\]/g, ''))
  if (text === null || raw.length < AUTOMATIC) return text
  const space = text.lastIndexOf(' ')
  // Scripts without spaces have no word to cut at.
  return `${(space > text.length / 2 ? text.slice(0, space) : text).replace(/[,;:–—-]$/, '')}…`
}

function bodyIn(item: RawRecord, reading: Reading): Pick<Draft, 'html' | 'text' | 'warnings'> {
  const html = firstText(item.html)
  const text = firstText(item.plaintext)
  const kept = html === null && text === null ? editorText(item) : null
  const found = html ?? kept?.html ?? null
  return {
    html: found === null ? null : withSite(dropBlocks(found, CLUTTER), reading),
    text: found === null ? text : null,
    warnings: kept?.isWhole === false ? ['parts-left-out'] : [],
  }
}

function editorText({ lexical, mobiledoc }: RawRecord): EditorText | null {
  const tree = parsed(lexical)
  return lexicalText(tree) ?? mobiledocText(parsed(mobiledoc))
}

function parsed(raw: unknown): RawRecord {
  if (typeof raw !== 'string') return recordOf(raw)
  try {
    const document: unknown = JSON.parse(raw)
    return recordOf(document)
  } catch {
    return {}
  }
}

/** The API cuts what is for members; an export holds it in full. */
function stateOf(
  { access, visibility }: RawRecord,
  hasText: boolean,
  { isExport }: Reading,
): Draft['bodyState'] {
  const isClosed = typeof visibility === 'string' && visibility !== 'public'
  if (access === false) return hasText ? 'partial' : 'protected'
  return isClosed && !hasText && !isExport ? 'protected' : null
}

/** Exports write a mark in place of the site's address. */
function withSite(text: string | null, { site }: Reading): string | null {
  return text === null ? null : text.replaceAll('__GHOST_URL__', site)
}

/** Where the address is that of a file, no other pages can be had from it. */
function nextOf(root: RawRecord, { loadedFrom }: FeedContext): NextPage | null {
  const { next } = recordOf(recordOf(root.meta).pagination)
  return typeof next === 'number' ? numberedPage(loadedFrom, next) : null
}
