/** Chooses a language, fetches its words and puts them in the place of those before. English is always at hand. */
import { putCatalogue } from '#ui/catalogue.ts'
import { localeHere, setLocale } from '#ui/locale.ts'
import type { Catalogue } from './catalogue-shape.ts'
import { chooseLanguage, chooseLocale, type Language, type Wishes } from './choose-language.ts'

/** How the words of each language but English are had. */
export type Catalogues<Part = Catalogue> = { readonly [Tag in Language]?: () => Promise<Part> }

let wanted: Language = 'en'
let spoken: Language = 'en'

/** Rejects where the words could not be fetched; those before then stay. Of several wishes the last one is heard. */
export async function speakFrom(catalogues: Catalogues<Partial<Catalogue>>, wishes: Wishes): Promise<void> {
  const language = chooseLanguage(wishes)
  const locale = chooseLocale(language, wishes)
  wanted = language
  if (language === spoken && locale === localeHere()) return
  const catalogue = await catalogues[language]?.()
  if (language !== wanted) return
  spoken = language
  setLocale(locale)
  putCatalogue({ ...catalogue })
}
