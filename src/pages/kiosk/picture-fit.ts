/** Whether a picture fills its place, or stands in it whole: a chart whose ends are cut off says something else. */
import { useEffect, useRef } from 'react'
import type { Size } from './signage/legible.ts'

/** What may be lost of a photograph, of its width or its height. */
const LOST = 0.3
/** A place that is narrower shows too little of it; CSS pixels. */
const NARROW = 480
const LOST_IF_NARROW = 0.12
/** Drawings are measured by what stands at their edges. */
const LOST_OF_DRAWING = 0.02

export function isShownWhole(picture: Size, place: Size, isDrawing: boolean): boolean {
  const ratios = [picture.width / picture.height, place.width / place.height]
  const lost = 1 - Math.min(...ratios) / Math.max(...ratios)
  const most = isDrawing ? LOST_OF_DRAWING : place.width < NARROW ? LOST_IF_NARROW : LOST
  return lost > most
}

/** Marks the place of a picture once the picture has come, and whenever the place has another size. */
export function useShownWhole() {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const here = place.current
    if (!here) return
    const look = () => {
      const image = here.querySelector('img')
      if (!image || image.naturalWidth === 0) return
      const { naturalWidth: width, naturalHeight: height, currentSrc } = image
      const isDrawing = /\.(?:svg|gif)(?:[?#]|$)/i.test(currentSrc)
      const box = { width: here.clientWidth, height: here.clientHeight }
      here.toggleAttribute('data-whole', isShownWhole({ width, height }, box, isDrawing))
    }
    look()
    // The event of a picture does not rise, but it goes down.
    here.addEventListener('load', look, true)
    window.addEventListener('resize', look)
    return () => {
      here.removeEventListener('load', look, true)
      window.removeEventListener('resize', look)
    }
  }, [])
  return place
}
