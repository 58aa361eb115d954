/** One source on the About page: a line for readers, and the whole report for its publisher. */
import { useQuery } from '@tanstack/react-query'
import type { HeldSource } from '#query/desk-messages.ts'
import { reportQuery } from '#query/desk-query.ts'
import { readingWords } from '#ui/reading-words.ts'
import { findingLine, reportLines, summaryOf } from '#ui/report-lines.ts'

const MOST_FINDINGS = 100

interface SourceReportViewProps {
  readonly source: HeldSource
  /** The address by which the desk knows it. */
  readonly address: string
}

export function SourceReportView({ source, address }: SourceReportViewProps) {
  const { data: report } = useQuery(reportQuery(address))
  if (!report) return <span dir="auto">{readingWords.sourceLine(source.name, source.count)}</span>
  return (
    <>
      <span dir="auto">{readingWords.sourceLine(source.name, report.articles)}</span>
      {report.skipped > 0 && <p>{readingWords.skipped(report.skipped)}</p>}
      <details>
        <summary>{readingWords.reportTitle(source.name)}</summary>
        <p>{summaryOf(report)}</p>
        <dl className="report">
          {reportLines(report).map(({ label, text }) => (
            <div key={`${label} ${text}`}>
              <dt>{label}</dt>
              <dd dir="auto">{text}</dd>
            </div>
          ))}
        </dl>
        {report.findings.length > 0 && (
          <>
            <h3>{readingWords.findings(report.findings.length)}</h3>
            <ul>
              {report.findings.slice(0, MOST_FINDINGS).map((finding) => (
                <li key={`${finding.code} ${finding.message}`}>{findingLine(finding)}</li>
              ))}
            </ul>
          </>
        )}
      </details>
    </>
  )
}
