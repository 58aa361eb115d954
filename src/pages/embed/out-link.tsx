import type { ReactNode } from 'react'

/** Opens beside the page that the frame stands in, which stays as it is. */
export function OutLink({ to, children }: { readonly to: string; readonly children: ReactNode }) {
  return (
    <a href={to} target="_blank" rel="noopener">
      {children}
    </a>
  )
}
