/** What an address shows is asked for before its page is drawn, so that it is drawn once, with everything. */
import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { flushSync } from 'react-dom'
import { bringAhead } from '#query/bring-ahead.ts'
import type { EditionState } from '#query/use-edition.ts'
import { readPageAddress } from '#route/page-address.ts'
import { readSelection } from '#route/selection-address.ts'
import { leadBy } from '#ui/link.tsx'
import { loadPageCode } from './pages.tsx'

const NO_KEYS: readonly string[] = []
/** Milliseconds. Longer than this nobody is kept waiting: it is felt (Nielsen, Response Times: The 3 Important Limits). */
const MOST_MS = 100

export function useAskAhead(state: EditionState): void {
  const client = useQueryClient()
  const keys = state.kind === 'open' ? state.edition.keys : NO_KEYS
  useEffect(() => {
    // The last wish counts, and whoever has gone back meanwhile is not led on.
    let wishes = 0
    const wish = () => {
      wishes += 1
      return wishes
    }
    const stop = leadBy((to, leave) => {
      const own = wish()
      const [pathname = '', search = ''] = to.replace(/#.*/, '').split('?')
      const page = readPageAddress(pathname, readSelection(new URLSearchParams(search)))
      const brought = Promise.all([bringAhead(client, keys, page), loadPageCode(pathname)])
      const go = () => own === wishes && drawn(page.slug !== null, () => leave(to))
      Promise.race([brought, new Promise((late) => setTimeout(late, MOST_MS))]).then(go, go)
    })
    window.addEventListener('popstate', wish)
    return () => {
      stop()
      window.removeEventListener('popstate', wish)
    }
  }, [client, keys])
}

/**
 * A list at once, for otherwise the browser may draw the page before it once more in between. Not so an article: what is
 * drawn at once has all its effects before its first frame, and an article has many.
 */
function drawn(isArticle: boolean, leave: () => void): void {
  if (isArticle) leave()
  else flushSync(leave)
}
