/** A picture in its reserved place; where it cannot be had, the place closes quietly. */
import { useState } from 'react'
import type { Picture as PictureData } from '#edition/article.ts'

interface PictureProps {
  readonly picture: PictureData
  readonly loading: 'lazy' | 'eager'
  /** Cards repeat what the headline says, so their picture is decoration. */
  readonly decorative?: boolean
  /** How wide it is shown, as in HTML: a browser chooses among the picture's widths by it. */
  readonly sizes?: string
}

/** As the style sheets have it: the column of the hero, and a third of the page for all but the first card. */
const HERO = '(min-width: 60rem) 60rem, 100vw'
const CARD = '(min-width: 48rem) 24rem, 100vw'

export function Picture({ picture, loading, decorative = false, sizes }: PictureProps) {
  const [isBroken, setBroken] = useState(false)
  const srcSet = picture.sources?.map(({ src, width }) => `${src} ${width}w`).join(', ')
  const isCard = decorative && loading === 'lazy'
  if (isBroken) return null
  return (
    <img
      className="picture"
      data-unsized={picture.width === undefined || picture.height === undefined || undefined}
      src={picture.src}
      {...(srcSet && { srcSet, sizes: sizes ?? (isCard ? CARD : HERO) })}
      alt={decorative ? '' : (picture.alt ?? '')}
      width={picture.width ?? 1200}
      height={picture.height ?? 800}
      loading={loading}
      decoding="async"
      referrerPolicy="no-referrer"
      fetchPriority={loading === 'eager' ? 'high' : 'auto'}
      onError={() => setBroken(true)}
    />
  )
}
