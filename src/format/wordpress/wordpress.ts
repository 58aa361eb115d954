/** Posts of WordPress as its REST interface gives them (developer.wordpress.org/rest-api/reference/posts), best asked with `?_embed`. */
import { httpAddress } from '#edition/address.ts'
import type { Adapter, FieldNames } from '#format/adapter.ts'
import { dropBlocks } from '#format/clutter.ts'
import { BLANK, type Draft, type LeftOut } from '#format/draft.ts'
import {
  firstLabel,
  firstText,
  htmlLabel,
  htmlText,
  idOf,
  isRecord,
  labelOf,
  listOf,
  type RawRecord,
  recordOf,
} from '#format/fields.ts'
import { asUtc } from '#format/unmarked-utc.ts'
import { decodeSlug, ownField, rendered } from './wordpress-embedded.ts'
import { filingOf } from './wordpress-filing.ts'
import { nextOf } from './wordpress-paging.ts'
import { peopleIn } from './wordpress-people.ts'
import { picturesOf } from './wordpress-pictures.ts'
import { type Seo, seoOf } from './wordpress-seo.ts'

const FIELDS: FieldNames = {
  id: 'guid',
  url: 'link',
  headline: 'title.rendered',
  published: 'date_gmt',
  updated: 'modified_gmt',
  body: 'content.rendered',
  authors: '_embedded.author',
  tags: '_embedded.wp:term',
}

/** Share buttons and "related" lists that plugins add to every text. */
const CLUTTER =
  /\b(?:sharedaddy|jp-relatedposts|addtoany_share_save_container|heateor[-_]sss|swp_social_panel|essb_links|yarpp|crp_related)\b/

export const wordPress: Adapter = ({ root, items }, context) => {
  const [first] = items.filter(isRecord)
  const title = siteNameIn(items)
  return {
    title,
    homeUrl: first === undefined ? null : homeOf(first),
    feedUrl: null,
    language: null,
    people: [],
    items,
    fields: FIELDS,
    draftOf: (item) => leftOut(item) ?? draftOf(item, title),
    next: nextOf(root, items, context),
    problems: [],
  }
}

const SAMPLE = 20

function siteNameIn(items: readonly unknown[]): string | null {
  for (const item of items.slice(0, SAMPLE)) {
    const { siteName } = seoOf(recordOf(item))
    if (siteName !== null) return siteName
  }
  return null
}

function draftOf(item: RawRecord, feedTitle: string | null): Draft {
  const seo = seoOf(item)
  const headline = htmlLabel(brToSpace(rendered(item.title)))
  const isProtected = [item.content, item.excerpt].some((field) => recordOf(field).protected === true)
  const body = firstText(rendered(item.content))
  return {
    ...BLANK,
    id: idIn(item),
    urls: [item.link],
    slug: slugIn(item.slug),
    ...filingOf(item, seo),
    kicker: htmlLabel(ownField(item, 'kicker', 'overline')),
    headline,
    // In place of the excerpt of a protected post stands a sentence that says so.
    standfirst: isProtected ? null : standfirstOf(item, headline),
    ...peopleIn(item, seo),
    ...datesIn(item, seo),
    language: firstLabel(item.lang, item.locale, item.wpml_current_locale, seo.language),
    pictures: picturesOf(item, seo),
    html: isProtected || body === null ? null : dropBlocks(body, CLUTTER),
    bodyState: isProtected ? 'protected' : null,
    sourceName: seo.siteName === feedTitle ? null : seo.siteName,
    sourceUrl: homeOf(item),
    minutes: seo.minutes,
  }
}

const NO_ARTICLES = new Set(
  (
    'attachment comment revision nav_menu_item wp_block wp_template wp_template_part wp_navigation ' +
    'wp_global_styles wp_font_family wp_font_face custom_css customize_changeset oembed_cache user_request'
  ).split(' '),
)

function leftOut(item: RawRecord): LeftOut | null {
  const kind = kindOf(item)
  if (kind !== null) return { leftOut: 'item-not-an-article', kind }
  const status = labelOf(item.status)
  return status === null || status === 'publish' ? null : { leftOut: 'item-not-published' }
}

/** Null for posts, pages and whatever kinds of articles a site has made for itself. */
function kindOf({ type, media_type, taxonomy, avatar_urls, title, content }: RawRecord): string | null {
  if (typeof type === 'string' && NO_ARTICLES.has(type)) return type
  if (typeof media_type === 'string') return 'attachment'
  if (title !== undefined || content !== undefined) return null
  if (typeof taxonomy === 'string') return taxonomy
  return isRecord(avatar_urls) ? 'user' : null
}

/** The guid stays when the article moves; the number is the site's own, so it goes with the site's address. */
function idIn(item: RawRecord): string | null {
  const home = homeOf(item)
  const own = idOf(item.id)
  return (
    htmlLabel(rendered(item.guid)) ??
    labelOf(item.link) ??
    (home !== null && own !== null ? `${home}?p=${own}` : own)
  )
}

/** Untitled posts are named by their number. */
function slugIn(raw: unknown): string | null {
  const slug = typeof raw === 'string' ? decodeSlug(raw) : null
  return slug === null || /^[\d-]*$/.test(slug) ? null : slug
}

/** The interface stands below the site, which need not be at the top of its host. */
function homeOf(item: RawRecord): string | null {
  const self = recordOf(listOf(recordOf(item._links).self)[0]).href
  const [home, rest] =
    typeof self === 'string' ? self.split(/(?:index\.php\/)?wp-json\/|(?:index\.php)?\?rest_route=/, 2) : []
  const address = rest === undefined ? null : httpAddress(home, [])
  return address ?? httpAddress('/', [httpAddress(item.link, [])])
}

function standfirstOf(item: RawRecord, headline: string | null): string | null {
  const own = ownField(item, 'newspack_post_subtitle', 'subtitle', 'sub_title', 'standfirst', 'dek')
  return htmlText(own) ?? excerptOf(item, headline)
}

const LINK = /<a\b[^<>]{0,2000}>[\s\S]{0,500}?<\/a>/gi
const MORE = /^<a\b[^>]*\bclass=["'][^"'>]*\b(?:more|moretag)\b/i

/** "Read more" is a link in the excerpt; made-up excerpts may begin with a headline that the text repeats. */
function excerptOf(item: RawRecord, headline: string | null): string | null {
  const raw = firstText(rendered(item.excerpt))
  if (raw === null) return null
  const html = dropBlocks(raw, CLUTTER).replace(LINK, (link) => (MORE.test(link) ? '' : link))
  const text = htmlText(html)
  if (text === null || headline === null) return text
  const isRepeated = headline.length > 15 && text.startsWith(`${headline} `)
  return isRepeated ? text.slice(headline.length).trim() : text
}

/** `date_gmt` is UTC without saying so. A scheduled post was last changed before it appeared, and rightly so. */
function datesIn(item: RawRecord, { published }: Seo): Pick<Draft, 'published' | 'updated'> {
  const gmt = asUtc(item.date_gmt)
  const changed = asUtc(item.modified_gmt)
  const isScheduled = typeof gmt === 'string' && typeof changed === 'string' && changed < gmt
  return {
    published: firstText(gmt, item.date, published),
    updated: isScheduled ? null : firstText(changed, item.modified),
  }
}

function brToSpace(value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/<br\b[^<>]{0,100}>/gi, ' ') : value
}
