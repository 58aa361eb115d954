/** What was tried, what held, what failed. */

export interface Row {
  readonly what: string
  readonly tried: number
  readonly failures: readonly string[]
}

/** As Markdown, with the first failures of each row below it. Gives how many failed. */
export function printTable(rows: readonly Row[]): number {
  console.log('| what | tried | held | failed |\n|---|---:|---:|---:|')
  for (const { what, tried, failures } of rows) {
    const failed = Math.min(tried, failures.length)
    console.log(`| ${what} | ${tried} | ${tried - failed} | ${failed} |`)
  }
  for (const { failures } of rows) for (const failure of failures.slice(0, 20)) console.log(`- ${failure}`)
  return rows.reduce((sum, { failures }) => sum + failures.length, 0)
}
