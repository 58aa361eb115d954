/** What an address shows is asked for before its page is drawn, so that it is drawn once, with everything. */
import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { flushSync } from 'react-dom'
import { useHref } from 'react-router'
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
  const before = useHref('/').replace(/\/$/, '')
  const keys = state.kind === 'open' ? state.edition.keys : NO_KEYS
  useEffect(() => {
    const bring = (to: string) => {
      const [pathname = '', search = ''] = to.replace(/#.*/, '').split('?')
      const { page, slug, selection } = readPageAddress(pathname, readSelection(new URLSearchParams(search)))
      const isArticle = page === 'article'
      const wanted = { slug: isArticle ? slug : null, selection }
      return { isArticle, brought: Promise.all([bringAhead(client, keys, wanted), loadPageCode(pathname)]) }
    }
    // The last wish counts, and whoever has gone back meanwhile is not led on.
    let wishes = 0
    const wish = () => {
      wishes += 1
      return wishes
    }
    const stop = leadBy((to, leave) => {
      const own = wish()
      const { isArticle, brought } = bring(to)
      const go = () => own === wishes && drawn(isArticle, () => leave(to))
      Promise.race([brought, new Promise((late) => setTimeout(late, MOST_MS))]).then(go, go)
    })
    const onPointerDown = (event: PointerEvent) => {
      const to = pointedAt(event, before)
      if (to !== null) void bring(to)
    }
    window.addEventListener('popstate', wish)
    document.addEventListener('pointerdown', onPointerDown, { passive: true })
    return () => {
      stop()
      window.removeEventListener('popstate', wish)
      document.removeEventListener('pointerdown', onPointerDown)
    }
  }, [client, keys, before])
}

/**
 * Where the link below a mouse's button leads, within the reader: it is let go a tenth of a second after it is pressed. Not so a finger,
 * which mostly scrolls, and would send for texts that nobody wants.
 */
function pointedAt({ target, pointerType, button }: PointerEvent, before: string): string | null {
  if (pointerType !== 'mouse' || button !== 0 || !(target instanceof Element)) return null
  const address = target.closest('main a[href], nav a[href]')?.getAttribute('href') ?? ''
  return address.startsWith(`${before}/`) ? address.slice(before.length) : null
}

/**
 * A list at once, for otherwise the browser may draw the page before it once more in between. Not so an article: what is
 * drawn at once has all its effects before its first frame, and an article has many.
 */
function drawn(isArticle: boolean, leave: () => void): void {
  if (isArticle) leave()
  else flushSync(leave)
}
