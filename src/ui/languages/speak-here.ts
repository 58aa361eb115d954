/** Speaks a language on this page, and tells the browser which one. */

import { words } from '#ui/words.ts'
import type { Wishes } from './choose-language.ts'
import { speak } from './speak.ts'

export async function speakHere(wishes: Wishes): Promise<void> {
  await speak(wishes)
  const { language, direction } = words
  const { documentElement: root } = document
  if (root.lang !== language) Object.assign(root, { lang: language, dir: direction })
}
