/** One picture, at first as the page has it, and in its largest size once that has come and could be read. */
import { useEffect, useState } from 'react'
import { articleWords } from '#ui/article-words.ts'
import type { LargePicture } from './pictures-in.ts'

interface ViewedPictureProps {
  readonly picture: LargePicture
  readonly isZoomed: boolean
}

export function ViewedPicture({ picture, isZoomed }: ViewedPictureProps) {
  const [isBroken, setBroken] = useState(false)
  const src = useLargest(picture)
  if (isBroken) return <p className="viewer-broken">{articleWords.pictureFailed}</p>
  return (
    <div className="viewer-place" data-zoomed={isZoomed || undefined} {...(isZoomed && { tabIndex: 0 })}>
      <img
        src={src}
        alt={picture.alt}
        decoding="async"
        referrerPolicy="no-referrer"
        draggable={false}
        onError={() => setBroken(true)}
      />
    </div>
  )
}

/** A picture of 40 megapixels may be more than a phone can read; the one that stands on the page is always there. */
function useLargest({ src, largest }: LargePicture): string {
  const [shown, setShown] = useState(src)
  useEffect(() => {
    if (largest === src) return
    let isWanted = true
    const picture = new Image()
    picture.referrerPolicy = 'no-referrer'
    picture.src = largest
    picture.decode?.().then(
      () => isWanted && setShown(largest),
      () => undefined,
    )
    return () => {
      isWanted = false
    }
  }, [src, largest])
  return shown
}
