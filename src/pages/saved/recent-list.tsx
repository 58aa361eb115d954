/** What was read last, and how far. */
import { Link } from 'react-router'
import { type ReadMark, recentIn } from '#device/marks/marks.ts'
import type { MarksHere } from '#device/marks/use-marks.ts'
import { dayHere } from '#lib/calendar.ts'
import { articleAddress } from '#route/address.ts'
import { showPartialDate } from '#ui/locale.ts'
import { marksWords } from '#ui/marks-words.ts'
import { showPercent } from '#ui/show-percent.ts'

const MOST = 20

export function RecentList({ here }: { readonly here: MarksHere }) {
  const recent = recentIn(here.marks, MOST)
  return (
    <section className="recent" aria-labelledby="recent">
      <h2 id="recent" className="label">
        {marksWords.recent}
      </h2>
      {recent.length === 0 && here.isOpen && <p className="nothing">{marksWords.nothingRead}</p>}
      <ul>
        {recent.map(([id, mark]) => (
          <li key={id}>
            <Link
              to={articleAddress(mark.listing.slug)}
              lang={mark.listing.language ?? undefined}
              dir={mark.listing.direction}
            >
              {mark.listing.headline}
            </Link>
            <span className="hint">{whenRead(mark)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function whenRead({ at, isDone, place }: ReadMark): string {
  const day = showPartialDate(dayHere(at))
  return isDone || place === null ? marksWords.readOn(day) : marksWords.begunOn(day, showPercent(place.share))
}
