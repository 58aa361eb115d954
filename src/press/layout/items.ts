/** Articles as items of JSON Feed 1.1: short for lists, whole for packs. What the format has no field for stands under `_lectern`. */
import type { Article, Moment } from '#edition/article.ts'

export type Item = Readonly<Record<string, unknown>>

/** `body` names the pack that holds the text, beside the page of the list; null where there is none. */
export function listItem(article: Article, body: string | null): Item {
  const { headline, standfirst, attachments } = article
  return compact({
    ...frame(article),
    summary: standfirst,
    // The format asks for content in every item; other readers show this line.
    content_text: standfirst ?? headline,
    _lectern: compact({ ...extension(article), body }),
    attachments: body === null && attachments.length > 0 ? attachments.map(attachment) : undefined,
  })
}

/** With its text, for packs and for editions that fit into one file. */
export function fullItem(article: Article): Item {
  const { headline, standfirst, bodyHtml, attachments } = article
  return compact({
    ...frame(article),
    summary: standfirst,
    ...(bodyHtml === null ? { content_text: standfirst ?? headline } : { content_html: bodyHtml }),
    _lectern: extension(article),
    attachments: attachments.length > 0 ? attachments.map(attachment) : undefined,
  })
}

function frame(article: Article): Item {
  const { id, url, via, headline, language, image, publishedAt, updatedAt } = article
  const [section] = article.sections
  const tags = [...(section === undefined ? [] : [section]), ...article.tags]
  return {
    id,
    url,
    external_url: via,
    title: article.headlineDerived ? undefined : headline,
    date_published: publishedAt && new Date(publishedAt.ms).toISOString(),
    date_modified: updatedAt && new Date(updatedAt.ms).toISOString(),
    authors: article.authors.length > 0 ? article.authors.map(compact) : undefined,
    tags: tags.length > 0 ? tags : undefined,
    image: image?.src,
    language,
  }
}

/** Only what the fields of the format do not say already. */
function extension(article: Article): Item {
  const { sections, sectionPath, kicker, bylineText, credits, image, bodyState, source } = article
  const isTold = image !== null && (image.alt ?? image.caption ?? image.credit ?? image.width) !== undefined
  return compact({
    sections: sections.length > 0 ? sections : undefined,
    path: sectionPath.length > 0 ? sectionPath : undefined,
    kicker,
    byline: bylineText,
    credits: credits.length > 0 ? credits : undefined,
    slug: article.slug,
    date: asWritten(article.publishedAt),
    updated: asWritten(article.updatedAt),
    revision: article.revision,
    image: isTold ? compact({ ...image }) : undefined,
    reading_minutes: article.readingTime?.minutes,
    state: bodyState === 'full' || bodyState === 'none' ? undefined : bodyState,
    notes: article.notes.length > 0 ? article.notes : undefined,
    source: source.name === null ? undefined : compact({ name: source.name, url: source.url }),
  })
}

/** The format wants a full instant; a day, or an hour without its zone, is kept as it was written. */
function asWritten(moment: Moment | null): string | undefined {
  if (moment === null || (moment.precision === 'instant' && moment.zone === 'explicit')) return undefined
  const iso = new Date(moment.ms).toISOString()
  return moment.precision === 'instant'
    ? iso.slice(0, 19)
    : iso.slice(0, { day: 10, month: 7, year: 4 }[moment.precision])
}

function attachment({ url, type, title, bytes, seconds }: Article['attachments'][number]): Item {
  return compact({
    url,
    mime_type: type ?? 'application/octet-stream',
    title,
    size_in_bytes: bytes,
    duration_in_seconds: seconds,
  })
}

/** JSON says nothing by leaving out. A loop, since each article of an archive comes by several times. */
function compact(item: object): Item {
  const told: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(item)) {
    if (value !== null && value !== undefined) told[key] = value
  }
  return told
}
