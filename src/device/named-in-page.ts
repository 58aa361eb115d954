/** The edition's name as the press wrote it into the page, so that the masthead stands before any file has come; else empty. */
export function namedInPage(): string {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="application-name"]')
  return meta?.content ?? ''
}
