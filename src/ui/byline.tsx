/** The publisher's byline, word for word, with every author that was found in it a link. */
import type { ReactNode } from 'react'
import type { Article } from '#edition/article.ts'
import { authorSlug } from '#edition/author-key.ts'
import { authorAddress } from '#route/address.ts'
import { bylineOf } from './byline-text.ts'
import { Link } from './link.tsx'

type Credited = Pick<Article, 'authors' | 'bylineText' | 'language'>

interface BylineProps {
  readonly article: Credited
  /** Cards are one link already; only the article page links its authors. */
  readonly linked?: 'authors' | 'none'
}

export function Byline({ article, linked = 'none' }: BylineProps) {
  const text = bylineOf(article)
  if (text === null) return null
  return (
    <p className="byline" dir="auto">
      {linked === 'authors' ? linkAuthors(text, article) : text}
    </p>
  )
}

/** Longer names first, so that "Sam Levine" is never credited to "Sam Levin". */
function linkAuthors(text: string, { authors }: Credited): ReactNode[] {
  const names = authors.map(({ name }) => name).sort((a, b) => b.length - a.length)
  if (names.length === 0) return [text]
  const pattern = new RegExp(`(${names.map(literally).join('|')})`, 'giu')
  let at = 0
  return text.split(pattern).map((part, i) => {
    at += part.length
    if (i % 2 === 0) return part
    return (
      <Link key={at} to={authorAddress(authorSlug(part))} rel="author">
        {part}
      </Link>
    )
  })
}

function literally(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
