/** One source on the About page: a line for readers, and the whole report for its publisher. */
import { useMemo } from 'react'
import type { LoadedSource } from '#query/load-source.ts'
import { reportOn } from '#query/report.ts'
import { findingLine, reportLines, summaryOf } from '#ui/report-words.ts'
import { words } from '#ui/words.ts'

const MOST_FINDINGS = 100

export function SourceReportView({ source }: { readonly source: LoadedSource }) {
  const report = useMemo(() => reportOn(source), [source])
  return (
    <>
      <span dir="auto">{words.sourceLine(source.name, report.articles)}</span>
      {report.skipped > 0 && <p>{words.skipped(report.skipped)}</p>}
      <details>
        <summary>{words.reportTitle(source.name)}</summary>
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
            <h3>{words.findings(report.findings.length)}</h3>
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
