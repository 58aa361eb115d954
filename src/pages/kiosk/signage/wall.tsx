/** A page of headlines, the newest the largest. One after the other makes room for another; the rest stands still. */
import { useMemo } from 'react'
import type { Article } from '#edition/article.ts'
import { SectionName } from '#ui/section-name.tsx'
import { fitType } from './fit-type.ts'
import type { LayoutProps } from './layout-props.ts'
import type { Size } from './legible.ts'
import { ASIDE, LEAD, LEAST_HEADLINE, type Plan, wallPlan } from './plan.ts'
import { clamped, leadingOf } from './set-type.ts'
import { SignTime } from './sign-time.tsx'
import { useTurns } from './use-turns.ts'

/** Each place in turn, so that whoever has begun to read can end; milliseconds. */
const TURN_MS = 7000
/** Lines of what stands below the first headline, where there is room for them. */
const MOST_TEASER = 5
/** The wall reaches into the margin, so that its text stands under the name of the edition; in ems. */
const OUT = 0.85

export function Wall(props: LayoutProps) {
  const { room, em, stories } = props
  const { width, height } = room
  const plan = useMemo(() => {
    const headlines = stories.map(({ headline }) => headline)
    return wallPlan({ width: width + 2 * OUT * em, height }, em, headlines)
  }, [width, height, em, stories])
  const { columns, rows, places } = plan
  return <Places key={`${columns} ${rows}`} {...props} plan={plan} places={places} />
}

interface PlacesProps extends LayoutProps {
  readonly plan: Plan
  readonly places: number
}

function Places({ stories, hues, em, plan, places }: PlacesProps) {
  const { shown } = useTurns(stories, places, () => TURN_MS)
  const { columns, rows, lead, cell, leadCell } = plan
  // One size for all but the few that need less, as on a page that somebody has set.
  const usual = useMemo(() => usualSize(stories, cell, em), [stories, cell, em])
  const isTallLead = columns < 3 && rows > 1
  const style = {
    gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`,
    gridTemplateRows: isTallLead ? `${LEAD}fr repeat(${rows - 1}, 1fr)` : `repeat(${rows}, minmax(0, 1fr))`,
  }
  return (
    <div className="wall" style={style}>
      {shown.map((story, place) => {
        const isLead = place === 0
        const box = isLead ? leadCell : cell
        const most = isLead ? usual * 3 : usual
        const span = isLead ? { gridColumn: `span ${lead.width}`, gridRow: `span ${lead.height}` } : undefined
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a place stays what it is while its stories change
          <div key={place} className="wall-place" data-lead={isLead || undefined} style={span}>
            <Told key={story.slug} {...{ story, hues, em, box, most, isLead }} />
          </div>
        )
      })}
    </div>
  )
}

interface ToldProps {
  readonly story: Article
  readonly hues: ReadonlyMap<string, number>
  readonly em: number
  readonly box: Size
  readonly most: number
  readonly isLead: boolean
}

function Told({ story, hues, em, box, most, isLead }: ToldProps) {
  const { headline, standfirst, bodyText, language, direction } = story
  const inside = insideOf(box, em)
  const teaser = isLead ? (standfirst ?? bodyText) : null
  // A standfirst has the lower third where there is one.
  const height = teaser ? inside.height * 0.68 : inside.height
  const leading = leadingOf(headline)
  const type = fitType(headline, { ...inside, height }, { least: em * LEAST_HEADLINE, most, leading })
  return (
    <article
      className="wall-told"
      lang={language ?? undefined}
      dir={direction === 'auto' ? undefined : direction}
    >
      <div className="wall-line">
        <SectionName article={story} hues={hues} />
        <SignTime moment={story.publishedAt} />
      </div>
      <h2 className="wall-headline" dir="auto" style={clamped(type.size, type.lines, leading)}>
        {headline}
      </h2>
      {teaser && (
        <div className="wall-rest">
          <p className="wall-standfirst" dir="auto" style={clamped(null, MOST_TEASER, 1.4)}>
            {teaser}
          </p>
        </div>
      )}
    </article>
  )
}

function insideOf(box: Size, em: number): Size {
  return { width: box.width - ASIDE.width * em, height: box.height - ASIDE.height * em }
}

/** What every other headline can have. */
function usualSize(stories: readonly Article[], cell: Size, em: number): number {
  const most = em * 2.6
  const sizes = stories
    .map(({ headline }) =>
      fitType(headline, insideOf(cell, em), {
        least: em * LEAST_HEADLINE,
        most,
        leading: leadingOf(headline),
      }),
    )
    .map(({ size }) => size)
    .sort((one, other) => one - other)
  return sizes[Math.floor(sizes.length / 2)] ?? most
}
