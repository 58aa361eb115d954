/** The names below the bars. The bars themselves say theirs in full, so these are only to be seen. */
import { useRef } from 'react'
import type { Timeline } from '#archive/answers.ts'
import { useWidth } from '#device/use-width.ts'
import { labelsOf } from './label-bars.ts'

export function BarLabels({ timeline }: { readonly timeline: Timeline }) {
  const row = useRef<HTMLDivElement>(null)
  const width = useWidth(row)
  const columns = `repeat(${timeline.bars.length}, minmax(0, 1fr))`
  return (
    <div ref={row} className="bar-labels" aria-hidden="true" style={{ gridTemplateColumns: columns }}>
      {labelsOf(timeline, width).map(({ index, text }) => (
        <span key={index} style={{ gridColumnStart: index + 1 }}>
          {text}
        </span>
      ))}
    </div>
  )
}
