/** Every section with what it would give; any number of them can be chosen together. */
import { useId, useState } from 'react'
import type { Facet } from '#archive/answers.ts'
import type { Selection } from '#edition/selection.ts'
import { fold } from '#lib/fold.ts'
import { findWords } from '#ui/find-words.ts'
import { showCount } from '#ui/locale.ts'

interface SectionChoiceProps {
  readonly sections: readonly Facet[]
  readonly selection: Selection
  readonly onSelect: (selection: Selection) => void
}

/** More than this would push everything else out of sight. */
const FEW = 12
/** More than this is a list that one searches rather than reads. */
const MANY = 30

export function SectionChoice({ sections, selection, onSelect }: SectionChoiceProps) {
  const [isWide, setWide] = useState(false)
  const [beginning, setBeginning] = useState('')
  const titleId = useId()
  const chosen = new Set(selection.sections)
  const shown = isWide
    ? sections.filter(({ name }) => fold(name).includes(fold(beginning)))
    : sections.filter(({ slug }, i) => i < FEW || chosen.has(slug))
  const toggle = (slug: string) => {
    const others = selection.sections.filter((other) => other !== slug)
    onSelect({ ...selection, sections: chosen.has(slug) ? others : [...others, slug] })
  }
  return (
    <div role="group" className="find-part find-sections" aria-labelledby={titleId}>
      <h3 id={titleId} className="label">
        {findWords.sections}
      </h3>
      {isWide && sections.length > MANY && (
        <input
          type="search"
          aria-label={findWords.findSection}
          placeholder={findWords.findSection}
          value={beginning}
          onChange={({ currentTarget }) => setBeginning(currentTarget.value)}
        />
      )}
      <ul className="boxes">
        {shown.map(({ slug, name, count }) => (
          <li key={slug}>
            <label data-empty={count === 0 || undefined}>
              <input type="checkbox" checked={chosen.has(slug)} onChange={() => toggle(slug)} />
              <span className="box-name">
                <bdi>{name}</bdi>
              </span>{' '}
              <span className="box-count">{showCount(count)}</span>
            </label>
          </li>
        ))}
      </ul>
      {shown.length === 0 && beginning !== '' && (
        <p className="hint" role="status">
          {findWords.noSection(beginning)}
        </p>
      )}
      {sections.length > FEW && (
        <button
          type="button"
          className="quiet more-boxes"
          aria-expanded={isWide}
          onClick={() => {
            setWide(!isWide)
            setBeginning('')
          }}
        >
          {isWide ? findWords.fewerSections : findWords.allSections}
        </button>
      )}
    </div>
  )
}
