/** Why a row is left out, as bits: counts under the other filters are those of rows that miss by one alone. */
export const MISS = { section: 1, dates: 2, author: 4, words: 8 } as const
