/** Where the address of a page stands behind the hash, links to a place inside a text may not change it. */
export function followInside(): void {
  document.addEventListener('click', (event) => {
    // A note has opened where it is called.
    if (event.defaultPrevented) return
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null
    const id = link?.getAttribute('href')?.slice(1) ?? ''
    // The reader's own pages begin with a slash.
    if (id === '' || id.startsWith('/')) return
    const place = document.getElementById(decodeURIComponent(id))
    event.preventDefault()
    place?.scrollIntoView()
    place?.focus({ preventScroll: true })
  })
}
