import type { Article } from '#edition/article.ts'
import { sectionSlug } from '#edition/section-key.ts'

interface SectionNameProps {
  readonly article: Pick<Article, 'sections' | 'kicker'> & Partial<Pick<Article, 'sectionPath'>>
  readonly hues: ReadonlyMap<string, number>
  /** Shows what the section belongs to as well, as on the article's own page. */
  readonly hasPath?: boolean
}

/** The section in its colour, and the kicker beside it. */
export function SectionName({ article, hues, hasPath = false }: SectionNameProps) {
  const [section] = article.sections
  const { kicker } = article
  if (section === undefined && kicker === null) return null
  const hue = section === undefined ? undefined : hues.get(sectionSlug(section))
  return (
    <p className="eyebrow" data-hue={hue}>
      {hasPath && section !== undefined && (article.sectionPath?.length ?? 0) > 0 && (
        <span className="section-path">{article.sectionPath?.map((name) => `${name} / `).join('')}</span>
      )}
      {section !== undefined && <span className="section-name">{section}</span>}
      {section !== undefined && kicker !== null && ' '}
      {kicker !== null && <span className="kicker">{kicker}</span>}
    </p>
  )
}
