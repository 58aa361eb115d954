import { firstHome } from './first-home.ts'
import { MarksStore } from './marks-store.ts'
import { secondHome } from './second-home.ts'

const stores = new Map<string, MarksStore>()

/** The marks on the edition that is published at this address; several may share a host, and with it all that it keeps. */
export function marksOf(appAddress: string): MarksStore {
  const home = new URL(appAddress).pathname
  const store = stores.get(home) ?? new MarksStore(firstHome(home), secondHome(home))
  stores.set(home, store)
  return store
}
