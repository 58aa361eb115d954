/** From a recognised document to its articles: each item on its own, so that a broken one never loses the rest. */
import { httpAddress } from '#edition/address.ts'
import type { Article, Format } from '#edition/article.ts'
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

/** A document of which everything has been taken that will be needed. */
interface Drafted extends Omit<Opened, 'items' | 'draftOf'> {
  readonly format: Format
  /** How many items it has. */
  readonly count: number
  /** Each is taken out when it is composed. */
  readonly drafts: (Draft | LeftOut)[]
}

/**
 * Never rejects. Not an async function: those hold on to what they were given until they end, and an archive of hundreds of
 * megabytes would stand in memory as a document while it stands there as articles.
 */
export function readFeed(adapter: Adapter, found: Found, context: FeedContext): Promise<FeedResult> {
  const opened = adapter(found, context)
  if ('code' in opened) return Promise.resolve({ kind: 'unreadable', problem: opened })
  return feedFrom(draftedFrom(found.format, opened), context)
}

function draftedFrom(format: Format, { items, draftOf, ...frame }: Opened): Drafted {
  const drafts = items.slice(0, MOST_ITEMS).map((item) => draftAt(item, draftOf))
  return { ...frame, format, count: items.length, drafts }
}

async function feedFrom(drafted: Drafted, context: FeedContext): Promise<FeedResult> {
  const { format, drafts, count } = drafted
  const composing = composeContext(drafted, context)
  const withdrawn = drafts.flatMap((draft) =>
    isLeftOut(draft) && draft.leftOut === 'item-withdrawn' && draft.id ? [draft.id] : [],
  )
  const read = composeAll(drafts, composing)
  const feed: Feed = {
    format,
    title: composing.source.name,
    homeUrl: composing.source.url,
    language: composing.language,
    articles: mergeSectionNames(daysForMidnights(read.articles)),
    problems: [...(await documentProblems(drafted)), ...(await told(read.remarks, drafted))],
    skipped: count - read.articles.length,
    withdrawn,
    next: drafted.next?.address === context.loadedFrom ? null : drafted.next,
    archive: drafted.archive ?? null,
  }
  return { kind: 'feed', feed }
}

function draftAt(item: unknown, draftOf: Opened['draftOf']): Draft | LeftOut {
  return isRecord(item) ? draftOf(item) : { leftOut: 'item-not-an-object' }
}

function composeContext(opened: Drafted, context: FeedContext): ComposeContext {
  const { loadedFrom, commasBetween, sectionsFrom, site } = context
  const { format } = opened
  const drafts = opened.drafts.flatMap((draft) => (isLeftOut(draft) ? [] : [draft]))
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

/** So many are in memory as drafts and as articles at once. */
const AT_ONCE = 1000

function* takenFrom(drafts: (Draft | LeftOut)[]): Generator<Draft | LeftOut> {
  while (drafts.length > 0) yield* drafts.splice(0, AT_ONCE)
}

function composeAll(drafts: (Draft | LeftOut)[], context: ComposeContext) {
  const articles: Article[] = []
  const remarks = new ProblemList()
  let item = 0
  for (const draft of takenFrom(drafts)) {
    item += 1
    const article = isLeftOut(draft) ? null : composeArticle(draft, context)
    if (article === null) {
      const leftOut: LeftOut = isLeftOut(draft) ? draft : { leftOut: 'item-empty' }
      remarks.add({ item, headline: null, code: leftOut.leftOut, found: leftOut })
      continue
    }
    articles.push(article)
    // Posts without a headline are within the rules of most formats, so there is nothing to mend.
    const codes = article.warnings.filter((code) => code !== 'headline-derived')
    for (const code of codes) remarks.add({ item, headline: article.headline, code })
  }
  return { articles, remarks: remarks.all() }
}

async function told(remarks: readonly Remark[], { fields }: Drafted): Promise<readonly Problem[]> {
  if (remarks.length === 0) return []
  const { inWords } = await problemWords()
  return remarks.map((remark) => inWords(remark, fields))
}

async function documentProblems({ problems, count }: Drafted): Promise<readonly Problem[]> {
  if (count > MOST_ITEMS) return [...problems, (await problemWords()).tooManyItems(count)]
  if (count > 0) return problems
  const message = 'The file is in order but lists no articles. Check that the export found any.'
  return [...problems, documentProblem('items', 'no-items', message)]
}
