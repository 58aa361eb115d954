/** WordPress export files (WXR 1.x): RSS that holds a whole site, with drafts and pictures, and text as it is typed. */
import { type Draft, isLeftOut, type LeftOut } from '#format/draft.ts'
import { htmlText, idOf, isRecord, listOf, type RawRecord, recordOf } from '#format/fields.ts'
import { firstReadable } from './rss-item.ts'
import { paragraphsOf } from './wxr-paragraphs.ts'
import { type Fields, scanExport } from './wxr-scan.ts'

/** Beside each item of an export, as `wp`, what feedsmith does not know; any other feed comes back as it is. */
export function withWordPress(feed: RawRecord, xml: unknown): RawRecord {
  if (typeof xml !== 'string' || !xml.includes('<wp:post_type>')) return feed
  const items = listOf(feed.items).filter(isRecord)
  const { found, names } = scanExport(xml)
  // Where the two do not agree on what an item is, nothing is known of any.
  if (found.length !== items.length) return feed
  const pictures = new Map(found.map((fields) => [fields['wp:post_id'], fields['wp:attachment_url']]))
  return {
    ...feed,
    items: items.map((item, i) => {
      const wp = found[i] ?? {}
      return { ...item, dc: namedIn(recordOf(item.dc), names), wp, picture: pictures.get(wp._thumbnail_id) }
    }),
  }
}

/** Exports name people by what they type to log in. */
function namedIn(dc: RawRecord, names: ReadonlyMap<string, string>): RawRecord {
  const creators = listOf(dc.creators).map((login) => names.get(idOf(login) ?? '') ?? login)
  return { ...dc, creators }
}

const ARTICLES = new Set(['post', 'page', ''])

export function wordPressDraft(item: RawRecord, draft: Draft | LeftOut): Draft | LeftOut {
  if (!isRecord(item.wp) || isLeftOut(draft)) return draft
  // Made by `scanExport` and nobody else, of strings.
  const wp = item.wp as Fields
  const kind = wp['wp:post_type'] ?? ''
  if (!ARTICLES.has(kind)) return { leftOut: 'item-not-an-article', kind }
  const status = wp['wp:status'] ?? ''
  if (status !== '' && status !== 'publish') return { leftOut: 'item-not-published' }
  const isProtected = (wp['wp:post_password'] ?? '') !== ''
  const { html, text } = paragraphsOf(draft.html ?? draft.text)
  return {
    ...draft,
    slug: wp['wp:post_name'] || null,
    standfirst: htmlText(wp['excerpt:encoded']) ?? draft.standfirst,
    published: firstReadable(draft.published, inUtc(wp['wp:post_date_gmt'])),
    updated: firstReadable(draft.updated, inUtc(wp['wp:post_modified_gmt'])),
    html: isProtected ? null : html,
    text: isProtected ? null : text,
    bodyState: isProtected ? 'protected' : draft.bodyState,
    pictures: [{ src: item.picture }, ...draft.pictures],
  }
}

/** The fields called gmt do not say so in their values. */
function inUtc(date: string | undefined): string | null {
  return date === undefined || date === '' || date.startsWith('0000') ? null : `${date.replace(' ', 'T')}Z`
}
