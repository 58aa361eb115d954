/** One source on the About page: a line for readers, and the whole report for its publisher. */
import { useQuery } from '@tanstack/react-query'
import type { HeldSource } from '#query/desk-messages.ts'
import { reportQuery } from '#query/desk-query.ts'
import { readingWords } from '#ui/reading-words.ts'
import { findingLine, reportLines, summaryOf } from '#ui/report-lines.ts'

const MOST_FINDINGS = 100

/** A name in another direction than the words around it. */
const isolated = (name: string) => `\u2068${name}\u2069`

interface SourceReportViewProps {
  readonly source: HeldSource
  /** The address by which the desk knows it. */
  readonly address: string
}

export function SourceReportView({ source, address }: SourceReportViewProps) {
  const { data: report } = useQuery(reportQuery(address))
  if (!report) return <span>{readingWords.sourceLine(isolated(source.name), source.count)}</span>
  return (
    <>
      <span>{readingWords.sourceLine(isolated(source.name), report.articles)}</span>
      {report.skipped > 0 && <p>{readingWords.skipped(report.skipped)}</p>}
      <details>
        <summary>{readingWords.reportTitle(isolated(source.name))}</summary>
        <p>{summaryOf(report)}</p>
        <dl className="report">
          {reportLines(report, isolated).map(({ label, text }) => (
            <div key={`${label} ${text}`}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        {report.findings.length > 0 && (
          <>
            <h3>{readingWords.findings(report.findings.length)}</h3>
            <ul>
              {report.findings.slice(0, MOST_FINDINGS).map((finding) => (
                // What is to be mended is said in the publishers' English, whatever the interface speaks.
                <li key={`${finding.code} ${finding.message}`} lang="en" dir="ltr">
                  {findingLine(finding)}
                </li>
              ))}
            </ul>
          </>
        )}
      </details>
    </>
  )
}
