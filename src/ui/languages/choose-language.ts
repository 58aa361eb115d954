import { exactLocale } from '#ui/locale.ts'

/** Which language the interface speaks, and whose manner of writing dates and numbers it follows. */
export type Language = 'en' | 'ko' | 'ar' | 'es' | 'fr'

/** Those that there are words in. */
const LANGUAGES: readonly Language[] = ['en', 'ko', 'ar', 'es', 'fr']

export interface Wishes {
  /** What was chosen in the settings; nothing where the reader follows the device. */
  readonly chosen?: string | undefined
  /** BCP 47, the best first, as `navigator.languages` has them; none where they are not known or not to be asked. */
  readonly reader: readonly string[]
  /** BCP 47; null where the publisher has named none. */
  readonly edition: string | null
}

/** The one that was chosen, or the first of the reader's languages that there are words in; without any the edition's. */
export function chooseLanguage({ chosen, reader, edition }: Wishes): Language {
  for (const tag of [chosen, ...reader, edition]) {
    const spoken = LANGUAGES.find((language) => language === primaryOf(tag))
    if (spoken) return spoken
  }
  return 'en'
}

/**
 * As the edition writes, where it is in that language: "en-US" says "March 23, 2015". Where it is in another, as the reader
 * does.
 */
export function chooseLocale(language: Language, { reader, edition }: Wishes): string {
  const tag = [edition, ...(edition ? reader : [])].find((one) => primaryOf(one) === language)
  return canonical(tag ?? language) ?? language
}

function primaryOf(tag: string | null | undefined): string | undefined {
  return tag?.toLowerCase().split('-', 1)[0]
}

/** Null for what `Intl` would refuse. English without a country is written as most of the world writes it. */
function canonical(tag: string): string | null {
  try {
    return exactLocale(tag)
  } catch {
    return null
  }
}
