import { words } from '#ui/words.ts'

/** Tells the browser which language is spoken on this page. */
export function tellLanguage(): void {
  const { language, direction } = words
  const { documentElement: root } = document
  if (root.lang !== language) Object.assign(root, { lang: language, dir: direction })
}
