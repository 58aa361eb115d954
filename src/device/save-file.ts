/** Hands a file that was made here to the reader's downloads. */

export function saveFile(file: File): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = file.name
  link.click()
  // The browser reads it after this; some take their time.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

/** In a frame of somebody else's page, which may forbid downloads and links without telling anybody. */
export function isFramed(): boolean {
  return window.self !== window.top
}
