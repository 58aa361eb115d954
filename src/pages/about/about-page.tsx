/** What this edition is, where it comes from, and what was found in its sources. */
import type { Edition } from '#query/use-edition.ts'
import { words } from '#ui/words.ts'
import { SourceReportView } from './source-report.tsx'

export function AboutPage({ edition }: { readonly edition: Edition }) {
  const { config, sources } = edition
  return (
    <div className="prose">
      <h1 tabIndex={-1}>{words.aboutTitle}</h1>
      {config.description && <p className="standfirst">{config.description}</p>}
      {config.about?.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <h2>{words.sourcesTitle}</h2>
      <ul className="source-list">
        {sources.map((source) => (
          <li key={source.address}>
            <SourceReportView source={source} />
          </li>
        ))}
      </ul>
      <p className="hint">{words.aboutReader}</p>
    </div>
  )
}
