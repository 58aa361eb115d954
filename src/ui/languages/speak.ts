/** Chooses a language, fetches its words and puts them in the place of those before. English is always at hand. */
import { putCatalogue } from '#ui/catalogue.ts'
import { localeHere, setLocale } from '#ui/locale.ts'
import type { Catalogue } from './catalogue-shape.ts'
import { chooseLanguage, chooseLocale, type Language, type Wishes } from './choose-language.ts'

const CATALOGUES: { readonly [Tag in Language]?: () => Promise<Catalogue> } = {
  ko: async () => (await import('./ko/ko.ts')).ko,
  ar: async () => (await import('./ar/ar.ts')).ar,
  es: async () => (await import('./es/es.ts')).es,
  fr: async () => (await import('./fr/fr.ts')).fr,
}

let wanted: Language = 'en'
let spoken: Language = 'en'

/** Rejects where the words could not be fetched; those before then stay. Of several wishes the last one is heard. */
export async function speak(wishes: Wishes): Promise<void> {
  const language = chooseLanguage(wishes)
  const locale = chooseLocale(language, wishes)
  wanted = language
  if (language === spoken && locale === localeHere()) return
  const catalogue = await CATALOGUES[language]?.()
  if (language !== wanted) return
  spoken = language
  setLocale(locale)
  putCatalogue({ ...catalogue })
}
