/** The parts of a long text, by its own headings. */

export interface Part {
  readonly id: string
  readonly text: string
  /** From 0 for the highest that the text has. */
  readonly depth: number
}

/** Fewer are seen at a glance. */
const FEWEST = 3
/** Letters; about three screens of a phone. */
const SHORTEST = 3500
/** More lines than this are no overview: the lower headings are then left out. */
const MOST = 24

/** Gives each heading of the text an id, where its publisher gave none; empty for a short text. */
export function partsOf(body: Element): readonly Part[] {
  const headings = [...body.querySelectorAll('h2, h3, h4, h5, h6')].filter(isPart)
  if (headings.length < FEWEST || (body.textContent ?? '').length < SHORTEST) return []
  const levels = [...new Set(headings.map(levelOf))].sort()
  const deepest = levels.filter((level) => countTo(headings, level) <= MOST).at(-1) ?? levels[0] ?? 2
  const shown = headings.filter((heading) => levelOf(heading) <= deepest)
  if (shown.length < FEWEST) return []
  return shown.map((heading, i) => {
    heading.id ||= `part-${i + 1}`
    return { id: heading.id, text: textOf(heading), depth: levels.indexOf(levelOf(heading)) }
  })
}

/** One inside a card, a table or a drop-in heads nothing of the text. */
function isPart(heading: Element): boolean {
  return textOf(heading) !== '' && heading.closest('table, blockquote, figure, details, aside') === null
}

function textOf(heading: Element): string {
  return (heading.textContent ?? '').replace(/\s+/g, ' ').trim()
}

function levelOf(heading: Element): number {
  return Number(heading.localName.slice(1))
}

function countTo(headings: readonly Element[], level: number): number {
  return headings.filter((heading) => levelOf(heading) <= level).length
}
