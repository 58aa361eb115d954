/** The report on a source in sentences, for its publisher; the same on the About page and on the command line. */
import type { Finding, NamedCount, SourceReport, SplitSample } from '#query/report.ts'
import { showCount, showList } from './locale.ts'
import { reportWords } from './report-words.ts'

const MOST_NAMED = 8

type Isolate = (name: string) => string

/** One line of the report: what it is about, and what there is to say. */
export interface ReportLine {
  readonly label: string
  readonly text: string
}

/** In the order in which a publisher would ask. `isolated`: how a name stands among words of the other direction. */
export function reportLines(report: SourceReport, isolated: Isolate = (name) => name): readonly ReportLine[] {
  const { labels, formats } = reportWords
  return [
    { label: labels.format, text: formats[report.format] },
    { label: labels.articles, text: reportWords.articles(report.articles, report.skipped) },
    { label: labels.sections, text: named(report.sections, reportWords.noSections, isolated) },
    { label: labels.dates, text: datesLine(report) },
    { label: labels.bylines, text: bylinesLine(report, isolated) },
    ...report.splits.map((sample) => splitLine(sample, isolated)),
    { label: labels.pictures, text: picturesLine(report) },
    { label: labels.texts, text: textsLine(report) },
    { label: labels.languages, text: named(report.languages, reportWords.noLanguages) },
  ]
}

/** What a reader will see, in a sentence. */
export function summaryOf({ articles, sections, from, to }: SourceReport): string {
  if (articles === 0) return reportWords.empty
  return reportWords.summary(articles, reportWords.inSections(sections.length), whenOf(from, to))
}

function whenOf(from: string | null, to: string | null): string {
  if (from === null || to === null) return reportWords.undated
  return from === to ? reportWords.onDate(from) : reportWords.fromTo(from, to)
}

/** In English, as the problems are. "3 times: This date cannot be read. … (entry 12, “Harvest is late”)" */
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

function named(counts: readonly NamedCount[], none: string, isolated: Isolate = (name) => name): string {
  if (counts.length === 0) return none
  const shown = counts
    .slice(0, MOST_NAMED)
    .map(({ name, count }) => `${isolated(name)} (${showCount(count)})`)
  const rest = counts.length - shown.length
  return showList(rest > 0 ? [...shown, reportWords.more(rest)] : shown)
}

const DATE_KINDS = ['exact', 'noZone', 'coarse', 'none'] as const

function datesLine({ from, to, dates }: SourceReport): string {
  if (from === null || to === null) return reportWords.noDates
  const kinds = DATE_KINDS.filter((kind) => dates[kind] > 0)
  return `${reportWords.between(from, to)}: ${showList(kinds.map((kind) => reportWords.dates[kind](dates[kind])))}`
}

function bylinesLine({ bylines, authors, credits, articles }: SourceReport, isolated: Isolate): string {
  if (bylines === 0) return reportWords.none
  const people =
    authors.length === 0
      ? reportWords.noPeople
      : reportWords.people(authors.length, named(authors, '', isolated))
  const houses = credits.length === 0 ? '' : `; ${reportWords.credited(named(credits, '', isolated))}`
  return `${reportWords.bylinesOn(bylines, articles)} ${people}${houses}`
}

function splitLine({ byline, authors, credits }: SplitSample, isolated: Isolate): ReportLine {
  return {
    label: reportWords.labels.split,
    text: reportWords.split(
      isolated(byline),
      authors.map(isolated).join(' | '),
      credits.map(isolated).join(' | '),
    ),
  }
}

function picturesLine({ pictures, described, articles }: SourceReport): string {
  return pictures === 0 ? reportWords.none : reportWords.pictures(pictures, articles, described)
}

const TEXT_KINDS = ['full', 'partial', 'none', 'protected'] as const

function textsLine({ bodies }: SourceReport): string {
  const said = TEXT_KINDS.filter((kind) => bodies[kind] > 0)
  return said.length === 0
    ? reportWords.none
    : showList(said.map((kind) => reportWords.texts[kind](bodies[kind])))
}
