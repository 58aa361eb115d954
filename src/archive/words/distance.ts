/** How many slips of the fingers lie between two words: a letter too many, too few, wrong, or two of them swapped. */

/** Damerau–Levenshtein, restricted to neighbours; anything above `most` is only known to be above it. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: readonly number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) row.push(cell(a, b, i, j, row, last, before))
    if (Math.min(...row) > most) return most + 1
    before = last
    last = row
  }
  return last[b.length] ?? most + 1
}

function cell(
  a: string,
  b: string,
  i: number,
  j: number,
  row: readonly number[],
  last: readonly number[],
  before: readonly number[],
): number {
  const isSame = a[i - 1] === b[j - 1]
  const changed = (last[j - 1] ?? 0) + (isSame ? 0 : 1)
  const least = Math.min(changed, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1)
  const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
  return isSwapped ? Math.min(least, (before[j - 2] ?? 0) + 1) : least
}
