/** What this edition is, where it comes from, and what was odd about its sources. */
import type { Edition } from '#query/use-edition.ts'
import { words } from '#ui/words.ts'

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
        {sources.map(({ address, name, articles, problems, skipped }) => (
          <li key={address}>
            <span dir="auto">{words.sourceLine(name, articles.length)}</span>
            {skipped > 0 && <p>{words.skipped(skipped)}</p>}
            {problems.length > 0 && (
              <details>
                <summary>{words.findings(problems.length)}</summary>
                <ul>
                  {problems.slice(0, MOST_SHOWN).map(({ item, place, message }) => (
                    <li key={`${item} ${place} ${message}`}>{message}</li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        ))}
      </ul>
      <p className="hint">{words.aboutReader}</p>
    </div>
  )
}

const MOST_SHOWN = 200
