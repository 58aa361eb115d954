/** Two copies of a reader's marks made one, whichever comes first and however often. */
import type { Marks, ReadMark, SavedMark } from './marks.ts'

/** The oldest read are forgotten first; what is saved never is. */
const MOST_READ = 5000
/** Of so many it is known where and what they were, which takes most of the room. */
const MOST_DETAILED = 300
/** What was taken out is remembered a while, so that an older copy does not bring it back. */
const MOST_TAKEN_OUT = 500

export function mergeMarks(a: Marks, b: Marks): Marks {
  if (a.era !== b.era) return bounded(a.era > b.era ? a : b)
  return bounded({ era: a.era, saved: union(a.saved, b.saved), read: union(a.read, b.read) })
}

/** For a device that has little room. */
export function trimmed(marks: Marks, mostRead: number): Marks {
  return { ...marks, read: new Map(newest([...marks.read], mostRead)) }
}

export function bounded({ era, saved, read }: Marks): Marks {
  const out = [...saved].filter(([, { listing }]) => listing === null)
  const dropped = out.length > MOST_TAKEN_OUT ? newest(out, out.length).slice(MOST_TAKEN_OUT) : []
  const kept = newest([...read], MOST_READ)
  return {
    era,
    saved: without(saved, dropped),
    read: new Map(kept.map(([id, mark], i) => [id, i < MOST_DETAILED ? mark : bare(mark)])),
  }
}

function bare(mark: ReadMark): ReadMark {
  return mark.listing || mark.place ? { ...mark, listing: null, place: null } : mark
}

function without<Mark>(all: ReadonlyMap<string, Mark>, dropped: readonly (readonly [string, unknown])[]) {
  const rest = new Map(all)
  for (const [id] of dropped) rest.delete(id)
  return rest
}

function union<Mark extends SavedMark | ReadMark>(
  a: ReadonlyMap<string, Mark>,
  b: ReadonlyMap<string, Mark>,
): ReadonlyMap<string, Mark> {
  const all = new Map(a)
  for (const [id, mark] of b) {
    const other = all.get(id)
    all.set(id, other && comesBefore(other, mark) ? other : mark)
  }
  return all
}

/** The later one; of two at the same time the one that knows more; and in the end any, but always the same. */
function comesBefore(a: SavedMark | ReadMark, b: SavedMark | ReadMark): boolean {
  if (a.at !== b.at) return a.at > b.at
  const [left, right] = [JSON.stringify(a), JSON.stringify(b)]
  if (left.length !== right.length) return left.length > right.length
  return left >= right
}

function newest<Mark extends { readonly at: number }>(
  marks: readonly (readonly [string, Mark])[],
  most: number,
): readonly (readonly [string, Mark])[] {
  return marks.toSorted(([x, a], [y, b]) => b.at - a.at || (x < y ? -1 : 1)).slice(0, most)
}
