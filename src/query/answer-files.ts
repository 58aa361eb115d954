/** Which files hold an edition or a selection of it, for whoever wants them on the device. */
import type { Article } from '#edition/article.ts'
import { authorsAddress, pageAddress, slugAddresses } from './archive-address.ts'
import type { ArchivePage } from './archive-file.ts'
import type { ArchiveFiles, Ask, EditionFiles, PageFiles } from './desk-messages.ts'
import type { Indexed } from './shelves.ts'
import type { Stock } from './stock.ts'
import { wantedPages } from './wanted-pages.ts'

export async function answerFiles(stock: Stock, { sources, selection }: Ask<'files'>): Promise<EditionFiles> {
  // An author's pages are known only when the list of authors is here.
  if (selection !== null) stock.want(sources, { selection, depth: 0, slug: null })
  const archives = sources.flatMap((key) => {
    const indexed = stock.shelves.index(key)
    if (!indexed) return []
    const need = selection && { selection, depth: Number.POSITIVE_INFINITY, slug: null }
    const known = need === null ? null : stock.known(key, need)
    const { index } = indexed
    const pages =
      need === null ? index.pages : wantedPages(index, need, { authors: known?.authors ?? null, slugs: null })
    return [filesOf(key, indexed, pages)]
  })
  const loose = sources.filter((key) => stock.shelves.index(key) === undefined)
  return { archives, pictures: picturesOf(stock.shelves.articles(loose)) }
}

/** What a page of an older edition, which does not say, is taken for: a list item and some paragraphs. */
const BYTES_OF_ARTICLE = 3000

function filesOf(feed: string, { place, index }: Indexed, wanted: readonly ArchivePage[]): ArchiveFiles {
  const pages = wanted.map((page): PageFiles => {
    const { n, b = n * BYTES_OF_ARTICLE, d } = page
    return { address: pageAddress(page, place), articles: n, bytes: b, last: d?.[1] ?? null }
  })
  return { feed, beside: [place, authorsAddress(index, place), ...slugAddresses(index, place)], pages }
}

/** As far as they stand in the articles themselves. */
function picturesOf(articles: readonly Article[]): readonly string[] {
  const found = articles.flatMap(({ image, bodyHtml }) => [
    ...(image ? [image.src] : []),
    ...Array.from(bodyHtml?.matchAll(/<img\b[^>]*?\ssrc="([^"]+)"/g) ?? [], ([, src = '']) => src),
  ])
  return [...new Set(found)].filter((address) => /^https?:/.test(address))
}
