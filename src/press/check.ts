/** `lectern check FEED…`: what each source is, what readers will see of it, and what its publisher can mend. */
import { type LoadedSource, loadSource, type SourceResult } from '#query/load-source.ts'
import { reportOn } from '#query/report.ts'
import { findingLine, reportLines, summaryOf } from '#ui/report-lines.ts'
import { type CheckedSource, checkedSources, settingsRemarks } from './check-sources.ts'
import { complain, say, sayJson } from './printable.ts'
import { sourceWords } from './source-words.ts'

/** The shape of `--json`: an array with one of these for each source. */
interface CheckResult {
  readonly source: string
  /** False only where nothing at all could be read. */
  readonly ok: boolean
  readonly format: string | null
  readonly articles: number
  readonly sections: number
  /** The days of the oldest and the newest article, as 2015-03-23. */
  readonly from: string | null
  readonly to: string | null
  /** `item` counts from 1; 0 is the document as a whole. */
  readonly warnings: readonly { readonly item: number; readonly code: string; readonly message: string }[]
  readonly message: string
}

interface Checked {
  readonly name: string
  readonly result: SourceResult
}

/** Gives the exit code: 1 where a source cannot be read, 2 where there is nothing to check. */
export async function check(args: readonly string[]): Promise<number> {
  const unknown = args.find((arg) => arg.startsWith('-') && arg !== '--json')
  const named = args.filter((arg) => !arg.startsWith('-'))
  if (unknown !== undefined) return fail(`There is no option ${unknown}. Usage: lectern check [--json] FEED…`)
  if (named.length === 0) return fail('Name the feeds to check. Usage: lectern check [--json] FEED…')
  const sources = (await Promise.all(named.map(checkedSources))).flat()
  if (sources.length === 0)
    return fail('There are no data files in that folder. Name the files, or another folder.')
  // On the other stream, so that --json stays what it is.
  for (const remark of (await Promise.all(named.map(settingsRemarks))).flat()) complain(`- ${remark}`)
  const checked: Checked[] = []
  const isJson = args.includes('--json')
  // One after the other: a large feed at a time is enough to hold.
  for (const source of sources) {
    const one = await checkOne(source)
    checked.push(isJson ? one : { ...one, result: tell(one) })
  }
  if (isJson) sayJson(checked.map(asJson))
  return checked.every(({ result }) => result.kind === 'loaded') ? 0 : 1
}

function fail(message: string): number {
  complain(message)
  return 2
}

async function checkOne({ name, source, base, read }: CheckedSource): Promise<Checked> {
  const { signal } = new AbortController()
  return { name, result: await loadSource(source, base, { signal, read }) }
}

function tell({ name, result }: Checked): SourceResult {
  say(`\n${name}`)
  if (result.kind === 'trouble') say(`  cannot be read. ${sourceWords(name, result.trouble)}`)
  else
    say(
      linesFor(name, result.source)
        .map((line) => `  ${line}`)
        .join('\n'),
    )
  return result
}

function linesFor(name: string, source: LoadedSource): readonly string[] {
  const report = reportOn(source)
  const lines = reportLines(report).map(({ label, text }) => `${`${label}:`.padEnd(11)} ${text}`)
  const findings = report.findings.map((finding) => `- ${findingLine(finding)}`)
  const cut =
    source.broken === null ? [] : [`- Older pages could not be had. ${sourceWords(name, source.broken)}`]
  const heading = findings.length + cut.length === 0 ? ['Nothing to mend.'] : ['To look at:']
  return [summaryOf(report), ...lines, ...heading, ...cut, ...findings]
}

function asJson({ name, result }: Checked): CheckResult {
  if (result.kind === 'trouble') {
    const message = sourceWords(name, result.trouble)
    const empty = { format: null, articles: 0, sections: 0, from: null, to: null, warnings: [] }
    return { source: name, ok: false, ...empty, message }
  }
  const { source } = result
  const { format, articles, sections, from, to } = reportOn(source)
  const cut =
    source.broken === null ? [] : [{ item: 0, code: 'pages-cut', message: sourceWords(name, source.broken) }]
  return {
    source: name,
    ok: true,
    format,
    articles,
    sections: sections.length,
    from,
    to,
    warnings: [...cut, ...source.problems.map(({ item, code, message }) => ({ item, code, message }))],
    message: summaryOf(reportOn(source)),
  }
}
