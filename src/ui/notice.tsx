import type { ReactNode } from 'react'

interface NoticeProps {
  readonly title: string
  readonly level?: 1 | 2
  readonly children?: ReactNode
}

/** A page's worth of plain words: what happened, and what to do. */
export function Notice({ title, level = 1, children }: NoticeProps) {
  const Heading = level === 1 ? 'h1' : 'h2'
  return (
    <section className="notice">
      <Heading tabIndex={-1}>{title}</Heading>
      {children}
    </section>
  )
}
