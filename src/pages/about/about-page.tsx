/** What this edition is, where it comes from, and what was found in its sources. */
import { configRemarks } from '#query/config-remarks.ts'
import type { Edition } from '#query/use-edition.ts'
import { readingWords } from '#ui/reading-words.ts'
import { SourceReportView } from './source-report.tsx'

export function AboutPage({ edition }: { readonly edition: Edition }) {
  const { config, sources, keys } = edition
  const remarks = configRemarks(config)
  return (
    <div className="prose">
      <h1 tabIndex={-1}>{readingWords.aboutTitle}</h1>
      {config.description && <p className="standfirst">{config.description}</p>}
      {config.about?.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <h2>{readingWords.sourcesTitle}</h2>
      <ul className="source-list">
        {sources.map((source, i) => (
          <li key={source.address}>
            <SourceReportView source={source} address={keys[i] ?? source.address} />
          </li>
        ))}
      </ul>
      {remarks.length > 0 && (
        <>
          <h2>{readingWords.settingsTitle}</h2>
          <ul>
            {remarks.map((remark) => (
              <li key={remark} lang="en" dir="ltr">
                {remark}
              </li>
            ))}
          </ul>
        </>
      )}
      <h2 id="accessibility">{readingWords.accessTitle}</h2>
      {readingWords.access.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <p className="hint">{readingWords.aboutReader}</p>
    </div>
  )
}
