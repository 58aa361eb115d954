/**
 * A link to another page of the reader. The router's own asks for the address on every page that a reader goes to, and a
 * front has sixty of them; these are drawn again only when they lead somewhere else.
 */
import {
  type AnchorHTMLAttributes,
  createContext,
  type MouseEvent,
  type ReactNode,
  useCallback,
  useContext,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react'
import { useHref, useLocation, useNavigate } from 'react-router'

interface Ways {
  /** Stands before every address: the folder that the reader is published in, or a hash. */
  readonly before: string
  /** Null where nobody can be led anywhere. */
  readonly go: ((to: string) => void) | null
}

const Leading = createContext<Ways>({ before: '', go: null })

type Leave = (to: string) => void

let lead = (to: string, leave: Leave): void => leave(to)

/** From now on `other` says when a reader leaves for where a link leads; returns how to stop. */
export function leadBy(other: typeof lead): () => void {
  const before = lead
  lead = other
  return () => {
    lead = before
  }
}

export function LeadsOn({ children }: { readonly children: ReactNode }) {
  const before = useHref('/').replace(/\/$/, '')
  const navigate = useNavigate()
  const { pathname, search, hash } = useLocation()
  const latest = useRef<Leave>(() => undefined)
  useLayoutEffect(() => {
    // As with any link: one to where one is leaves no step behind to go back to.
    latest.current = (to) => void navigate(to, { replace: to === pathname + search + hash })
  })
  const ways = useMemo(
    () => ({ before, go: (to: string) => lead(to, (where) => latest.current(where)) }),
    [before],
  )
  return <Leading value={ways}>{children}</Leading>
}

/** For what is no link: a field, a box, a bar of the timeline. */
export function useGo(): (to: string) => void {
  const { go } = useContext(Leading)
  return useCallback((to) => go?.(to), [go])
}

interface LinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  /** From the folder on: begins with a slash. */
  readonly to: string
}

export function Link({ to, onClick, target, ...others }: LinkProps) {
  const { before, go } = useContext(Leading)
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event)
    if (event.defaultPrevented || go === null || !isPlain(event) || (target && target !== '_self')) return
    event.preventDefault()
    go(to)
  }
  return <a {...others} target={target} href={before + to} onClick={follow} />
}

/** Any other click is the browser's: a new tab, a new window, a download. */
function isPlain({ button, metaKey, altKey, ctrlKey, shiftKey }: MouseEvent): boolean {
  return button === 0 && !(metaKey || altKey || ctrlKey || shiftKey)
}
