/** A picture in its reserved place; where it cannot be had, the place closes quietly. */
import { useState } from 'react'
import type { Picture as PictureData } from '#edition/article.ts'

interface PictureProps {
  readonly picture: PictureData
  readonly loading: 'lazy' | 'eager'
  /** Cards repeat what the headline says, so their picture is decoration. */
  readonly decorative?: boolean
}

export function Picture({ picture, loading, decorative = false }: PictureProps) {
  const [isBroken, setBroken] = useState(false)
  if (isBroken) return null
  return (
    <img
      className="picture"
      src={picture.src}
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
