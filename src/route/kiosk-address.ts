/** Whether an address opens the reader as a kiosk. It says so for this visit alone and is kept nowhere. */

const NAME = 'kiosk'

export function isKioskAddress(search: string): boolean {
  return new URLSearchParams(search).has(NAME)
}

/** The query of an address, with its `?`; what stands in it is left to the letter. */
export function withKiosk(search: string): string {
  if (isKioskAddress(search)) return search
  return search.length > 1 ? `${search}&${NAME}` : `?${NAME}`
}
