/** The report on a source in sentences, for its publisher; the same on the About page and on the command line. */
import type { Format } from '#edition/article.ts'
import type { Finding, NamedCount, SourceReport, SplitSample } from '#query/report.ts'
import { showCount, showList } from './locale.ts'

const FORMATS: Readonly<Record<Format, string>> = {
  jsonfeed: 'JSON Feed',
  ninjs: 'IPTC ninjs',
  jsonld: 'schema.org JSON-LD',
  wordpress: 'WordPress REST posts',
  ghost: 'Ghost posts',
  rss: 'RSS',
  atom: 'Atom',
  rdf: 'RSS 1.0 (RDF)',
  'rss-in-json': 'RSS written as JSON',
  ans: 'Arc XP ANS',
  'apple-news': 'Apple News Format',
  guardian: 'Guardian Open Platform',
  newsapi: 'a news search service (NewsAPI)',
  ndjson: 'newline-delimited JSON, in a format of its own',
  generic: 'a list of articles in a format of its own',
}

const MOST_NAMED = 8

/** One line of the report: what it is about, and what there is to say. */
export interface ReportLine {
  readonly label: string
  readonly text: string
}

export function formatName(format: Format): string {
  return FORMATS[format]
}

/** What a reader will see, in a sentence. */
export function summaryOf(report: SourceReport): string {
  const { articles, sections, from, to } = report
  if (articles === 0) return 'Readers see no articles from this source.'
  const where = sections.length === 0 ? 'without sections' : `in ${counted(sections.length, 'section')}`
  const when = from === null || to === null ? 'undated' : from === to ? `of ${from}` : `from ${from} to ${to}`
  return `Readers see ${counted(articles, 'article')} ${where}, ${when}.`
}

/** In the order in which a publisher would ask. */
export function reportLines(report: SourceReport): readonly ReportLine[] {
  return [
    { label: 'Format', text: formatName(report.format) },
    { label: 'Articles', text: articlesLine(report) },
    { label: 'Sections', text: named(report.sections, 'none: readers cannot filter by section') },
    { label: 'Dates', text: datesLine(report) },
    { label: 'Bylines', text: bylinesLine(report) },
    ...splitLines(report.splits),
    { label: 'Pictures', text: picturesLine(report) },
    { label: 'Texts', text: textsLine(report) },
    {
      label: 'Languages',
      text: named(report.languages, 'not named: give the feed a language, so that it is read aloud rightly'),
    },
  ]
}

/** "3 articles: This date cannot be read. … (first: entry 12, “Harvest is late”)" */
export function findingLine({ message, count, examples }: Finding): string {
  const places = examples.filter(({ item }) => item > 0).map(placeOf)
  if (places.length === 0) return message
  const more = count > places.length ? ', …' : ''
  return `${count === 1 ? '' : `${showCount(count)} times: `}${message} (${places.join('; ')}${more})`
}

function placeOf({ item, headline }: Finding['examples'][number]): string {
  return headline === null ? `entry ${item}` : `entry ${item}, “${cut(headline)}”`
}

function cut(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 59)}…`
}

function counted(n: number, one: string, many = `${one}s`): string {
  return `${showCount(n)} ${n === 1 ? one : many}`
}

function named(counts: readonly NamedCount[], none: string): string {
  if (counts.length === 0) return none
  const shown = counts.slice(0, MOST_NAMED).map(({ name, count }) => `${name} (${showCount(count)})`)
  const rest = counts.length - shown.length
  return showList(rest > 0 ? [...shown, `${showCount(rest)} more`] : shown)
}

function articlesLine({ articles, skipped }: SourceReport): string {
  return skipped === 0
    ? showCount(articles)
    : `${showCount(articles)}, and ${counted(skipped, 'entry', 'entries')} left out`
}

function datesLine({ from, to, dates }: SourceReport): string {
  if (from === null || to === null) return 'none: the articles are listed without order of time'
  const kinds = [
    dates.exact > 0 && `${showCount(dates.exact)} with hour and time zone`,
    dates.noZone > 0 && `${showCount(dates.noZone)} with an hour but no zone, shown as days`,
    dates.coarse > 0 && `${showCount(dates.coarse)} with a day, month or year alone`,
    dates.none > 0 && `${showCount(dates.none)} without a date`,
  ]
  return `${from} to ${to}: ${showList(kinds.filter((kind) => kind !== false))}`
}

function bylinesLine({ bylines, authors, credits, articles }: SourceReport): string {
  if (bylines === 0) return 'none'
  const people =
    authors.length === 0 ? 'no people' : `${counted(authors.length, 'author')}: ${named(authors, '')}`
  const houses = credits.length === 0 ? '' : `; credited: ${named(credits, '')}`
  return `on ${showCount(bylines)} of ${counted(articles, 'article')}. ${people}${houses}`
}

function splitLines(splits: readonly SplitSample[]): readonly ReportLine[] {
  return splits.map(({ byline, authors, credits }) => ({
    label: 'As split',
    text: `“${byline}” → ${authors.length === 0 ? 'nobody' : authors.join(' | ')}${credits.length === 0 ? '' : ` (credit: ${credits.join(' | ')})`}`,
  }))
}

function picturesLine({ pictures, described, articles }: SourceReport): string {
  if (pictures === 0) return 'none'
  return `with ${showCount(pictures)} of ${counted(articles, 'article')}, ${showCount(described)} described for those who cannot see them`
}

function textsLine({ bodies }: SourceReport): string {
  const kinds = [
    bodies.full > 0 && `${showCount(bodies.full)} whole`,
    bodies.partial > 0 && `${showCount(bodies.partial)} cut short, with a link to the original`,
    bodies.none > 0 && `${showCount(bodies.none)} missing, with a link to the original`,
    bodies.protected > 0 && `${showCount(bodies.protected)} behind a sign-in`,
  ]
  const said = kinds.filter((kind) => kind !== false)
  return said.length === 0 ? 'none' : showList(said)
}
