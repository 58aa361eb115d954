/** What a reader wants to have on this device; kept here, so that an unfinished wish goes on after a restart. */
import * as v from 'valibot'

export const MOST_DAYS = 40_000

const Wish = v.object({
  /** `little`: all of a small edition, and the newest part of a large one; nobody is asked. */
  extent: v.picklist(['little', 'whole', 'days', 'selection']),
  days: v.pipe(v.number(), v.minValue(1), v.maxValue(MOST_DAYS)),
  /** A selection, as the address of the front writes it. */
  query: v.string(),
  withPictures: v.boolean(),
  isPaused: v.boolean(),
})

export type KeepWish = Readonly<v.InferOutput<typeof Wish>>

export const UNASKED: KeepWish = {
  extent: 'little',
  days: 30,
  query: '',
  withPictures: false,
  isPaused: false,
}

const placeOf = (folder: string) => `lectern:keep:${folder}`

export function readWish(folder: string): KeepWish {
  try {
    const result = v.safeParse(Wish, JSON.parse(localStorage.getItem(placeOf(folder)) ?? ''))
    return result.success ? result.output : UNASKED
  } catch {
    return UNASKED
  }
}

/** Where the device keeps nothing it holds until the page is closed. */
export function writeWish(folder: string, wish: KeepWish): void {
  try {
    localStorage.setItem(placeOf(folder), JSON.stringify(wish))
  } catch {
    // The files that have come so far are here all the same.
  }
}
