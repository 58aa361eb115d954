/** Speaks a language on this page, and tells the browser which one. */
import type { Wishes } from './choose-language.ts'
import { speak } from './speak.ts'
import { tellLanguage } from './tell-language.ts'

export async function speakHere(wishes: Wishes): Promise<void> {
  await speak(wishes)
  tellLanguage()
}
