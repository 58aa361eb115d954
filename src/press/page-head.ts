/** The reader's page, with the edition's name in it: tabs, bookmarks and the masthead know it before any script has run. */
import { escapeHtml } from '#edition/plain-body.ts'

export function withTitle(page: string, title: string): string {
  const name = escapeHtml(title)
  const head = `<title>${name}</title><meta name="application-name" content="${name}">`
  // A function, since a title may hold "$&".
  return page.replace(/<title>[^<]*<\/title>/, () => head)
}
