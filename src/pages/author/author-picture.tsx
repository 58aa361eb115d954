/** The picture that goes with an author's name in the feeds: decoration, since the name stands beside it. */
import { useState } from 'react'
import type { Article } from '#edition/article.ts'
import { authorSlug } from '#edition/author-key.ts'

interface AuthorPictureProps {
  /** Of this author, the newest first: people change. */
  readonly articles: readonly Article[]
  readonly slug: string
}

const SIDE = 112

export function AuthorPicture({ articles, slug }: AuthorPictureProps) {
  const [lost, setLost] = useState<string | null>(null)
  const src = pictureIn(articles, slug)
  if (src === null || src === lost) return null
  return (
    <img
      className="author-picture"
      src={src}
      alt=""
      width={SIDE}
      height={SIDE}
      decoding="async"
      referrerPolicy="no-referrer"
      onError={() => setLost(src)}
    />
  )
}

function pictureIn(articles: readonly Article[], slug: string): string | null {
  for (const { authors } of articles) {
    for (const { name, avatar } of authors) if (avatar && authorSlug(name) === slug) return avatar
  }
  return null
}
