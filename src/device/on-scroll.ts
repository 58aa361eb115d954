/** Calls at once and then whenever the page has been scrolled or sized, at most once for each frame; returns how to stop. */
export function onScroll(call: () => void): () => void {
  let frame = 0
  const soon = () => {
    if (frame !== 0) return
    frame = requestAnimationFrame(() => {
      frame = 0
      call()
    })
  }
  soon()
  window.addEventListener('scroll', soon, { passive: true })
  window.addEventListener('resize', soon, { passive: true })
  return () => {
    cancelAnimationFrame(frame)
    window.removeEventListener('scroll', soon)
    window.removeEventListener('resize', soon)
  }
}
