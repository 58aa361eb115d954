/** What the press has written into the page for the reader's scripts; null in any other page, and in one that was cut. */
export function standingInPage(): unknown {
  const text = document.getElementById('standing')?.textContent
  if (!text) return null
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
