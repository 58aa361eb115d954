/** What stood in the edition on this day some years ago. */
import { EVERYTHING } from '#edition/selection.ts'
import { addDays, type PartialDate } from '#lib/calendar.ts'
import type { Ask, Before } from './desk-messages.ts'
import { listed } from './listed.ts'
import type { Stock } from './stock.ts'

/** Years that people remember; each may cost a page of the archive. */
const YEARS = [1, 5, 10, 20, 25, 50, 75, 100]
const MOST_OF_A_YEAR = 2
const MOST = 4

export async function answerBefore(stock: Stock, { sources, day }: Ask<'before'>): Promise<Before> {
  const own = await years(stock, sources, day, 0)
  if (own.length > 0) return { isWeek: false, years: own }
  return { isWeek: true, years: await years(stock, sources, day, 3) }
}

async function years(
  stock: Stock,
  sources: readonly string[],
  day: Required<PartialDate>,
  around: number,
): Promise<Before['years']> {
  const found: { ago: number; rows: Before['years'][number]['rows'] }[] = []
  for (const ago of YEARS) {
    // The 29th of February is the 1st of March in other years.
    const then = addDays({ ...day, year: day.year - ago }, 0)
    const selection = { ...EVERYTHING, from: addDays(then, -around), to: addDays(then, around) }
    stock.want(sources, { selection, depth: 0, slug: null })
    const library = stock.library(sources)
    const rows = await library.articlesAt(library.find(selection).subarray(0, MOST_OF_A_YEAR))
    // Known only by its year, it is of no day.
    const exact = rows.filter(
      ({ publishedAt }) => publishedAt?.precision === 'instant' || publishedAt?.precision === 'day',
    )
    if (exact.length > 0) found.push({ ago, rows: exact.map(listed) })
    if (found.flatMap(({ rows: all }) => all).length >= MOST) break
  }
  return found
}
