/** What the press has written into the page for the reader's scripts; null in any other page, and in one that was cut. */
export function standingInPage(): unknown {
  return textInPage('standing')
}

/** The JSON in the element of this id; null where there is none. */
export function textInPage(id: string): unknown {
  const text = document.getElementById(id)?.textContent
  if (!text) return null
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
