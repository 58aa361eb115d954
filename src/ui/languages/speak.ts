/** Speaks with every word that the reader has. */
import type { Wishes } from './choose-language.ts'
import { type Catalogues, speakFrom } from './speak-from.ts'

const CATALOGUES: Catalogues = {
  ko: async () => (await import('./ko/ko.ts')).ko,
  ar: async () => (await import('./ar/ar.ts')).ar,
  es: async () => (await import('./es/es.ts')).es,
  fr: async () => (await import('./fr/fr.ts')).fr,
}

/** As `speakFrom`. */
export function speak(wishes: Wishes): Promise<void> {
  return speakFrom(CATALOGUES, wishes)
}
