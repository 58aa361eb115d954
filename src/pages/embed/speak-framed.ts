/** Speaks a language in a frame, which says less than the reader: of its words only those are fetched. */
import type { Wishes } from '#ui/languages/choose-language.ts'
import { speakFrom } from '#ui/languages/speak-from.ts'
import { tellLanguage } from '#ui/languages/tell-language.ts'

const CATALOGUES = {
  ko: async () => (await import('#ui/languages/ko/ko-framed.ts')).koFramed,
  ar: async () => (await import('#ui/languages/ar/ar-framed.ts')).arFramed,
  es: async () => (await import('#ui/languages/es/es-framed.ts')).esFramed,
  fr: async () => (await import('#ui/languages/fr/fr-framed.ts')).frFramed,
}

/** Rejects where the words could not be fetched; those before then stay. */
export async function speakFramed(wishes: Wishes): Promise<void> {
  await speakFrom(CATALOGUES, wishes)
  tellLanguage()
}
