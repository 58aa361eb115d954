/** Every section of the edition, and which one is open. */
import { memo, useEffect, useRef, useState } from 'react'
import { useEarlyPress } from '#device/use-early-press.ts'
import type { SectionCount } from '#edition/section-list.ts'
import type { Selection } from '#edition/selection.ts'
import { frontAddress, sectionAddress } from '#route/address.ts'
import { Link } from '#ui/link.tsx'
import { useSettled } from '#ui/settled.ts'
import { useWords } from '#ui/use-words.ts'
import { words } from '#ui/words.ts'

interface SectionBarProps {
  readonly sections: readonly SectionCount[]
  readonly selection: Selection
}

/** More than this does not fit a desk's width, so the rest waits behind a button. */
const FITTING = 9

export const SectionBar = memo(({ sections, selection }: SectionBarProps) => {
  useWords()
  const [isWide, setWide] = useState(false)
  // A made page links to made pages, for readers without scripts.
  const isSettled = useSettled()
  const bar = useCurrentInView(selection)
  const button = useRef<HTMLButtonElement>(null)
  const toggle = () => setWide(!isWide)
  useEarlyPress(button, toggle)
  const chosen = new Set(selection.sections)
  const shown = isWide ? sections : sections.filter(({ slug }, i) => i < FITTING || chosen.has(slug))
  return (
    <nav ref={bar} className="section-bar" aria-label={words.sections} data-wide={isWide || undefined}>
      <ul>
        <li>
          <Link
            to={isSettled ? frontAddress({ ...selection, sections: [] }) : '/'}
            aria-current={chosen.size === 0 ? 'true' : undefined}
          >
            {words.all}
          </Link>
        </li>
        {shown.map(({ slug, label, hue }) => (
          <li key={slug}>
            <Link
              to={isSettled ? frontAddress({ ...selection, sections: [slug] }) : sectionAddress(slug)}
              aria-current={chosen.has(slug) ? 'true' : undefined}
              data-hue={hue}
            >
              {label}
            </Link>
          </li>
        ))}
        {sections.length > FITTING && (
          <li>
            <button
              ref={button}
              type="button"
              className="quiet"
              aria-expanded={isWide}
              data-early=""
              onClick={toggle}
            >
              {isWide ? words.fewerSections : words.allSections}
            </button>
          </li>
        )}
      </ul>
    </nav>
  )
})

/** On a phone the open section can lie beyond the edge of the bar; only the bar moves, never the page. */
function useCurrentInView(selection: Selection) {
  const bar = useRef<HTMLElement>(null)
  const isChosen = selection.sections.length > 0
  // biome-ignore lint/correctness/useExhaustiveDependencies: another selection has another section open
  useEffect(() => {
    // With the next frame, which lays the page out in any case.
    if (isChosen) requestAnimationFrame(() => bringCurrentInView(bar.current))
  }, [selection, isChosen])
  return bar
}

function bringCurrentInView(bar: HTMLElement | null): void {
  const current = bar?.querySelector('[aria-current]')
  if (!bar || !current) return
  const [outer, inner] = [bar.getBoundingClientRect(), current.getBoundingClientRect()]
  bar.scrollLeft += inner.left + inner.width / 2 - (outer.left + outer.width / 2)
}
