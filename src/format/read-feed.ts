/** From a recognised document to its articles: each item on its own, so that a broken one never loses the rest. */
import { httpAddress } from '#edition/address.ts'
import type { Article } from '#edition/article.ts'
import { normalizeLanguage } from '#edition/language.ts'
import { mergeSectionNames } from '#edition/section.ts'
import type { Adapter, Found, Opened } from './adapter.ts'
import { type ComposeContext, composeArticle } from './compose.ts'
import { documentProblem } from './document-problem.ts'
import { type Draft, isLeftOut, type LeftOut } from './draft.ts'
import type { Feed, FeedContext, FeedResult, Problem } from './feed.ts'
import { isRecord } from './fields.ts'
import { hasOneTagEach } from './filing.ts'
import { daysForMidnights } from './midnights.ts'
import { soleNames } from './people.ts'
import { ProblemList, type Remark } from './problem-list.ts'

/** The largest archive that a reader is made for, with room to spare. */
export const MOST_ITEMS = 250_000

// Most feeds are in order, so the words for those that are not come only when they are needed.
const problemWords = () => import('./problem.ts')

/** Never rejects. */
export async function readFeed(adapter: Adapter, found: Found, context: FeedContext): Promise<FeedResult> {
  const opened = adapter(found, context)
  if ('code' in opened) return { kind: 'unreadable', problem: opened }
  return { kind: 'feed', feed: await feedFrom(found, opened, context) }
}

async function feedFrom(found: Found, opened: Opened, context: FeedContext): Promise<Feed> {
  const items = opened.items.slice(0, MOST_ITEMS)
  const drafts = items.map((item) => draftOf(item, opened))
  const composing = composeContext(found, opened, drafts, context)
  const read = composeAll(drafts, composing)
  return {
    format: found.format,
    title: composing.source.name,
    homeUrl: composing.source.url,
    language: composing.language,
    articles: mergeSectionNames(daysForMidnights(read.articles)),
    problems: [...(await documentProblems(opened)), ...(await told(read.remarks, opened))],
    skipped: opened.items.length - read.articles.length,
    withdrawn: drafts.flatMap((draft) =>
      isLeftOut(draft) && draft.leftOut === 'item-withdrawn' && draft.id ? [draft.id] : [],
    ),
    next: opened.next?.address === context.loadedFrom ? null : opened.next,
    archive: opened.archive ?? null,
  }
}

function draftOf(item: unknown, { draftOf }: Opened): Draft | LeftOut {
  return isRecord(item) ? draftOf(item) : { leftOut: 'item-not-an-object' }
}

function composeContext(
  { format }: Found,
  opened: Opened,
  found: readonly (Draft | LeftOut)[],
  context: FeedContext,
): ComposeContext {
  const { loadedFrom, commasBetween, sectionsFrom, site } = context
  const drafts = found.flatMap((draft) => (isLeftOut(draft) ? [] : [draft]))
  const feedUrl = httpAddress(opened.feedUrl, [loadedFrom]) ?? loadedFrom
  const url = httpAddress(site ?? opened.homeUrl, [feedUrl, loadedFrom])
  return {
    ...context,
    source: { name: opened.title, url, feedUrl, format },
    language: normalizeLanguage(opened.language),
    feedPeople: opened.people.filter(({ name }) => name !== opened.title),
    tagIsSection: sectionsFrom === 'tags' || hasOneTagEach(drafts),
    isPerson: commasBetween === 'people' ? () => true : soleNames(drafts),
  }
}

function composeAll(drafts: readonly (Draft | LeftOut)[], context: ComposeContext) {
  const articles: Article[] = []
  const remarks = new ProblemList()
  drafts.forEach((draft, i) => {
    const article = isLeftOut(draft) ? null : composeArticle(draft, context)
    if (article === null) {
      const leftOut: LeftOut = isLeftOut(draft) ? draft : { leftOut: 'item-empty' }
      remarks.add({ item: i + 1, headline: null, code: leftOut.leftOut, found: leftOut })
      return
    }
    articles.push(article)
    // Posts without a headline are within the rules of most formats, so there is nothing to mend.
    const codes = article.warnings.filter((code) => code !== 'headline-derived')
    for (const code of codes) remarks.add({ item: i + 1, headline: article.headline, code })
  })
  return { articles, remarks: remarks.all() }
}

async function told(remarks: readonly Remark[], { fields }: Opened): Promise<readonly Problem[]> {
  if (remarks.length === 0) return []
  const { inWords } = await problemWords()
  return remarks.map((remark) => inWords(remark, fields))
}

async function documentProblems({ problems, items }: Opened): Promise<readonly Problem[]> {
  if (items.length > MOST_ITEMS) return [...problems, (await problemWords()).tooManyItems(items.length)]
  if (items.length > 0) return problems
  const message = 'The file is in order but lists no articles. Check that the export found any.'
  return [...problems, documentProblem('items', 'no-items', message)]
}
